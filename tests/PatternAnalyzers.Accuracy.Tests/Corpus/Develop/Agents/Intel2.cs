using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.SemanticKernel;
using OpenAI.Chat;
using Qdrant.Client;
using Qdrant.Client.Grpc;
namespace Corpus.Agents.Rag;

public class ManualPage { public string Id { get; set; } = ""; public string Title { get; set; } = ""; public string Body { get; set; } = ""; public string Machine { get; set; } = ""; }
public sealed record Answer(string Text, IReadOnlyList<string> Sources);

/// <summary>Answers a mechanic's question from the manuals of the machine.</summary>
public sealed class ManualQa(VectorStoreCollection<string, ManualPage> pages, IChatClient chat)
{
    public async Task<Answer> AskAsync(string machine, string question, CancellationToken ct)
    {
        var context = new StringBuilder(); var sources = new List<string>();
        await foreach (var hit in pages.SearchAsync(question, 5, new() { Filter = p => p.Machine == machine }, ct))
        {
            if (hit.Score < 0.4) continue;
            context.AppendLine($"[{hit.Record.Title}] {hit.Record.Body}");
            sources.Add(hit.Record.Title);
        }
        if (sources.Count == 0) return new("The manual does not say.", []);
        var r = await chat.GetResponseAsync([new(ChatRole.System, "Answer only from:\n" + context), new(ChatRole.User, question)], cancellationToken: ct);
        return new(r.Text, sources);
    }
}

public sealed class LegalPrecedentFinder
{
    private readonly QdrantClient _store; private readonly IEmbeddingGenerator<string, Embedding<float>> _embed; private readonly ChatClient _llm;
    public LegalPrecedentFinder(QdrantClient store, IEmbeddingGenerator<string, Embedding<float>> embed, ChatClient llm) { _store = store; _embed = embed; _llm = llm; }

    public async Task<string> SummariseAsync(string facts, string court, CancellationToken ct)
    {
        var vector = await _embed.GenerateVectorAsync(facts, cancellationToken: ct);
        var filter = new Filter(); filter.Must.Add(Conditions.MatchKeyword("court", court));
        var hits = await _store.SearchAsync("judgments", vector, filter, limit: 8, scoreThreshold: 0.7f, cancellationToken: ct);
        var cited = string.Join("\n", hits.Select(h => h.Payload["headnote"].StringValue));
        ChatCompletion done = await _llm.CompleteChatAsync([new SystemChatMessage("Cite only these:\n" + cited), new UserChatMessage(facts)], cancellationToken: ct);
        return done.Content[0].Text;
    }
}

public sealed class PatternContextService(QdrantClient qdrant, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    public async Task<IReadOnlyList<string>> RelevantAsync(string task, int take)
    {
        var v = await embeddings.GenerateVectorAsync(task);
        var hits = await qdrant.SearchAsync("execution_patterns", v, limit: (ulong)take);
        return hits.OrderByDescending(h => h.Score).Select(h => $"{h.Payload["pattern_name"].StringValue} ({h.Score:F2})").ToList();
    }
}

public class StreamingHelp(VectorStoreCollection<Guid, HelpTopic> topics, IChatClient client)
{
    public async IAsyncEnumerable<string> TypeAsync(string q, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var found = new List<string>();
        await foreach (var t in topics.SearchAsync(q, 3, cancellationToken: ct)) found.Add(t.Record.Html);
        await foreach (var u in client.GetStreamingResponseAsync($"{string.Join("\n", found)}\n\nQ: {q}\nA:", cancellationToken: ct)) yield return u.Text;
    }
}
public class HelpTopic { public Guid Id { get; set; } public string Html { get; set; } = ""; }

public sealed class MultiQueryRetriever(IChatClient chat, VectorStoreCollection<string, ManualPage> pages)
{
    public async Task<List<ManualPage>> RetrieveAsync(string question)
    {
        var variants = (await chat.GetResponseAsync($"Give three rewordings, one a line: {question}")).Text.Split('\n');
        var rank = new Dictionary<string, (ManualPage Page, double Score)>();
        foreach (var v in variants.Append(question))
        {
            var pos = 0;
            await foreach (var r in pages.SearchAsync(v, 10))
            {
                var old = rank.GetValueOrDefault(r.Record.Id);
                rank[r.Record.Id] = (r.Record, old.Score + 1.0 / (60 + ++pos));
            }
        }
        return rank.Values.OrderByDescending(x => x.Score).Select(x => x.Page).Take(6).ToList();
    }
}

public sealed class HypotheticalAnswerSearch
{
    private readonly Kernel _kernel; private readonly IEmbeddingGenerator<string, Embedding<float>> _e; private readonly QdrantClient _q;
    public HypotheticalAnswerSearch(Kernel kernel, IEmbeddingGenerator<string, Embedding<float>> e, QdrantClient q) => (_kernel, _e, _q) = (kernel, e, q);
    public async Task<IEnumerable<ScoredPoint>> FindAsync(string question)
    {
        var guess = await _kernel.InvokePromptAsync("Write a plausible answer: {{$q}}", new() { ["q"] = question });
        var vector = await _e.GenerateVectorAsync(guess.GetValue<string>() ?? question);
        return await _q.SearchAsync("kb", vector, limit: 12);
    }
}

public sealed class Oracle3(Func<string, int, Task<string[]>> nearest, IChatClient c)
{
    public async Task<string?> Speak(string what)
    {
        var ctx = await nearest(what, 4);
        if (ctx is []) return null;
        return (await c.GetResponseAsync(string.Join("\n* ", ctx.Prepend("Known:")) + "\n" + what)).Text;
    }
}

public sealed class PatientHistoryAssistant(VectorStore store, IChatClient chat, ILogger<PatientHistoryAssistant> log)
{
    public sealed class Visit { public string Id { get; set; } = ""; public string PatientId { get; set; } = ""; public string Note { get; set; } = ""; public DateOnly On { get; set; } }

    public async Task<string> BriefAsync(string patient, string complaint, CancellationToken ct)
    {
        using var visits = store.GetCollection<string, Visit>("visits");
        var notes = new List<Visit>();
        await foreach (var v in visits.SearchAsync(complaint, 20, new() { Filter = x => x.PatientId == patient }, ct)) notes.Add(v.Record);
        log.LogInformation("{Count} notes for brief", notes.Count);
        var timeline = string.Join("\n", notes.OrderBy(n => n.On).Select(n => $"{n.On:yyyy-MM-dd} {n.Note}"));
        var reply = await chat.GetResponseAsync([new(ChatRole.System, "Summarise for a doctor in five bullets."), new(ChatRole.User, timeline)], new() { MaxOutputTokens = 400 }, ct);
        return reply.Text;
    }
}

public class CodeSearchAnswerer
{
    private readonly HttpClient _weaviate; private readonly IChatClient _chat;
    public CodeSearchAnswerer(HttpClient weaviate, IChatClient chat) => (_weaviate, _chat) = (weaviate, chat);
    public async Task<string> ExplainAsync(string symbol)
    {
        var body = new { query = $"{{ Get {{ Code(nearText: {{concepts: [\"{symbol}\"]}}, limit: 5) {{ text }} }} }}" };
        var raw = await (await _weaviate.PostAsJsonAsync("v1/graphql", body)).Content.ReadAsStringAsync();
        return (await _chat.GetResponseAsync($"Explain {symbol} given {raw}")).Text;
    }
}

public sealed class GroundedTranslator(VectorStoreCollection<string, GlossaryTerm> glossary, IChatClient chat)
{
    public async Task<string> TranslateAsync(string text, string lang)
    {
        var terms = new List<string>();
        await foreach (var t in glossary.SearchAsync(text, 15, new() { Filter = g => g.Lang == lang })) terms.Add($"{t.Record.Source}={t.Record.Target}");
        return (await chat.GetResponseAsync($"Translate to {lang}. Use: {string.Join("; ", terms)}\n{text}")).Text;
    }
}
public class GlossaryTerm { public string Source { get; set; } = ""; public string Target { get; set; } = ""; public string Lang { get; set; } = ""; }

public sealed class ConversationRecall(IEmbeddingGenerator<string, Embedding<float>> gen, QdrantClient db, IChatClient chat)
{
    public async Task<string> ContinueAsync(Guid user, string said, CancellationToken ct)
    {
        var v = await gen.GenerateVectorAsync(said, cancellationToken: ct);
        var f = new Filter { Must = { Conditions.MatchKeyword("user", user.ToString()) } };
        var past = await db.SearchAsync("memories", v, f, 6, cancellationToken: ct);
        var reply = await chat.GetResponseAsync([new(ChatRole.System, "You remember: " + string.Join(' ', past.Select(p => p.Payload["text"].StringValue))), new(ChatRole.User, said)], cancellationToken: ct);
        await db.UpsertAsync("memories", [new PointStruct { Id = Guid.NewGuid(), Vectors = v.ToArray(), Payload = { ["text"] = said, ["user"] = user.ToString() } }], cancellationToken: ct);
        return reply.Text;
    }
}

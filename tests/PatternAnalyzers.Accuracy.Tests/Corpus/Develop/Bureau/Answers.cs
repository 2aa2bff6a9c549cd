using System.Data.Common;
using System.Text;
using Elastic.Clients.Elasticsearch;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Qdrant.Client;

namespace Corpus.Bureau.Answers;

public sealed record LegalAnswer(string Text, IReadOnlyList<string> Articles);

/// <summary>Answers a question about tenancy law from the indexed statutes.</summary>
public sealed class StatuteDesk(QdrantClient qdrant, IEmbeddingGenerator<string, Embedding<float>> embedder, IChatClient chat)
{
    public async Task<LegalAnswer> AskAsync(string question, CancellationToken ct = default)
    {
        var vector = await embedder.GenerateVectorAsync(question, cancellationToken: ct);
        var hits = await qdrant.SearchAsync("statutes", vector, limit: 6, scoreThreshold: 0.55f, cancellationToken: ct);
        if (hits.Count == 0) return new LegalAnswer("No article covers this.", []);

        var context = new StringBuilder();
        foreach (var hit in hits) context.AppendLine($"[{hit.Payload["article"].StringValue}] {hit.Payload["text"].StringValue}");

        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, "Quote article numbers. Use only the sources:\n" + context), new ChatMessage(ChatRole.User, question)],
            new ChatOptions { Temperature = 0 }, ct);
        return new LegalAnswer(response.Text, hits.Select(h => h.Payload["article"].StringValue).Distinct().ToList());
    }
}

public sealed class ManualPage
{
    [VectorStoreKey] public string Key { get; set; } = "";
    [VectorStoreData(IsIndexed = true)] public string Model { get; set; } = "";
    [VectorStoreData] public string Body { get; set; } = "";
    [VectorStoreVector(768)] public ReadOnlyMemory<float> Vector { get; set; }
}

public sealed class DishwasherHelp
{
    private readonly VectorStoreCollection<string, ManualPage> _pages;
    private readonly IChatClient _model;

    public DishwasherHelp(VectorStore store, IChatClient model)
    {
        _pages = store.GetCollection<string, ManualPage>("manuals");
        _model = model;
    }

    public async IAsyncEnumerable<string> ExplainAsync(string appliance, string symptom)
    {
        var excerpts = new List<string>();
        await foreach (var found in _pages.SearchAsync(symptom, 4, new VectorSearchOptions<ManualPage> { Filter = p => p.Model == appliance }))
            if (found.Score > 0.4) excerpts.Add(found.Record.Body);

        var prompt = excerpts.Count == 0
            ? $"Say politely that the manual of {appliance} does not mention: {symptom}"
            : $"{string.Join("\n\n", excerpts)}\n\nIn three steps, how does the owner of a {appliance} fix this: {symptom}";
        await foreach (var piece in _model.GetStreamingResponseAsync(prompt)) yield return piece.Text;
    }
}

public interface ISpeechModel { Task<string> SayAsync(string system, string user); }
public interface IPassages { Task<IReadOnlyList<(string Source, string Text, double Score)>> NearestAsync(string text, int count); }

public class Curator(IPassages passages, ISpeechModel model)
{
    public async Task<string> TellAsync(string visitorQuestion, string room)
    {
        var nearby = (await passages.NearestAsync($"{room}: {visitorQuestion}", 8)).Where(p => p.Score > 0.3).Take(3).ToArray();
        var notes = nearby.Length == 0 ? "nothing on file" : string.Join("\n", nearby.Select(n => $"({n.Source}) {n.Text}"));
        var answer = await model.SayAsync($"You guide visitors through {room}. Your notes:\n{notes}", visitorQuestion);
        return nearby.Length == 0 ? answer : $"{answer}\n\n[{string.Join(", ", nearby.Select(n => n.Source))}]";
    }
}

public sealed class Lore(ITextEmbeddingGenerationService embeddings, IChatCompletionService chat, DbDataSource database)
{
    public async Task<string?> LookBackAsync(string alert, CancellationToken ct)
    {
        var history = new ChatHistory("You are on call. Past incidents follow; name the likely cause or say that none fits.");
        foreach (var summary in await SimilarAsync(alert, ct)) history.AddSystemMessage(summary);
        history.AddUserMessage(alert);
        return (await chat.GetChatMessageContentAsync(history, cancellationToken: ct)).Content;
    }

    private async Task<List<string>> SimilarAsync(string alert, CancellationToken ct)
    {
        var v = await embeddings.GenerateEmbeddingAsync(alert, cancellationToken: ct);
        await using var cmd = database.CreateCommand("select summary from incidents order by embedding <=> $1::vector limit 5");
        var p = cmd.CreateParameter();
        p.Value = "[" + string.Join(',', v.ToArray()) + "]";
        cmd.Parameters.Add(p);
        var list = new List<string>();
        await using var reader = await cmd.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) list.Add(reader.GetString(0));
        return list;
    }
}

/// <summary>Finds and trims the passages that a later step hands to the model.</summary>
public sealed class ContextFinder(IEmbeddingGenerator<string, Embedding<float>> encoder, VectorStoreCollection<string, ManualPage> pages)
{
    public async Task<string> ContextForAsync(string question, int budget, CancellationToken ct)
    {
        var vector = (await encoder.GenerateAsync([question], cancellationToken: ct))[0].Vector;
        var sb = new StringBuilder();
        await foreach (var r in pages.SearchAsync(vector, 20, cancellationToken: ct))
        {
            if (sb.Length + r.Record.Body.Length > budget) continue;
            sb.Append("<source id=\"").Append(r.Record.Key).Append("\">").Append(r.Record.Body).AppendLine("</source>");
        }
        return sb.ToString();
    }
}

public sealed record Recipe(string Title, string Method, string[] Ingredients);

public class Leftovers(ElasticsearchClient elastic, IHttpClientFactory clients)
{
    private sealed record Generated(string Response);

    public async Task<string> SuggestAsync(string[] fridge, CancellationToken ct)
    {
        var found = await elastic.SearchAsync<Recipe>(s => s.Indices("recipes").QueryLuceneSyntax(string.Join(" OR ", fridge)).Size(3), ct);
        var body = new
        {
            model = "llama3",
            stream = false,
            prompt = $"I have {string.Join(", ", fridge)}. Adapt one of these:\n" + string.Join("\n", found.Documents.Select(d => $"{d.Title}: {d.Method}"))
        };
        using var reply = await clients.CreateClient("ollama").PostAsJsonAsync("api/generate", body, ct);
        reply.EnsureSuccessStatusCode();
        return (await reply.Content.ReadFromJsonAsync<Generated>(ct))!.Response;
    }
}

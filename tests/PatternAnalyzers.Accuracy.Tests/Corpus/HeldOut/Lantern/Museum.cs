using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Corpus.Lantern.Museum.HeldOut;

public record Exhibit(int Id, string Title, string Room, string Label);

/// <summary>Answers visitors' questions from the wall texts of the house.</summary>
public sealed class VisitorAnswers(IEmbeddingGenerator<string, Embedding<float>> embedder, IExhibitIndex index, IChatClient chat)
{
    public async Task<string> AskAsync(string question, CancellationToken ct = default)
    {
        var vector = await embedder.GenerateVectorAsync(question, cancellationToken: ct);
        var near = await index.NearestAsync(vector, 6, ct);
        if (near.Count == 0) return "Please ask at the information desk.";
        var facts = string.Join("\n\n", near.Select(e => $"[{e.Id}] {e.Title} ({e.Room})\n{e.Label}"));
        var reply = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "Answer from the wall texts only and name the room."),
            new ChatMessage(ChatRole.User, $"{facts}\n\nQuestion: {question}"),
        ], new ChatOptions { Temperature = 0.1f }, ct);
        return reply.Text;
    }
}

public interface IExhibitIndex
{
    Task<IReadOnlyList<Exhibit>> NearestAsync(ReadOnlyMemory<float> vector, int count, CancellationToken ct);
    Task PutAsync(int id, ReadOnlyMemory<float> vector, CancellationToken ct);
}

internal class LabelIngest
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _model;
    private readonly IExhibitIndex _index;

    public LabelIngest(IEmbeddingGenerator<string, Embedding<float>> model, IExhibitIndex index) => (_model, _index) = (model, index);

    public async Task<int> IngestAsync(IEnumerable<Exhibit> exhibits, CancellationToken ct)
    {
        var done = 0;
        foreach (var batch in exhibits.Where(e => e.Label.Length > 40).Chunk(64))
        {
            var vectors = await _model.GenerateAsync(batch.Select(e => e.Title + "\n" + e.Label), cancellationToken: ct);
            for (var i = 0; i < batch.Length; i++)
                await _index.PutAsync(batch[i].Id, Normalize(vectors[i].Vector), ct);
            done += batch.Length;
        }
        return done;
    }

    private static ReadOnlyMemory<float> Normalize(ReadOnlyMemory<float> v)
    {
        var a = v.ToArray();
        var length = MathF.Sqrt(a.Sum(x => x * x));
        return length == 0 ? v : a.Select(x => x / length).ToArray();
    }
}

/// <summary>Puts the house rules and the tool manifest in front of every conversation.</summary>
public class BriefingChatClient(IChatClient inner, string manifestDirectory) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var briefing = await ComposeAsync(cancellationToken);
        return await base.GetResponseAsync(messages.Prepend(new ChatMessage(ChatRole.System, briefing)), options, cancellationToken);
    }

    private async Task<string> ComposeAsync(CancellationToken ct)
    {
        var text = new StringBuilder("# House rules\n");
        foreach (var file in Directory.EnumerateFiles(manifestDirectory, "*.json").Order())
        {
            using var doc = JsonDocument.Parse(await File.ReadAllTextAsync(file, ct));
            if (!doc.RootElement.TryGetProperty("rules", out var rules)) continue;
            foreach (var rule in rules.EnumerateArray()) text.Append("- ").AppendLine(rule.GetString());
        }
        return text.ToString();
    }
}

public static class CuratorSheet
{
    public static List<ChatMessage> Build(IReadOnlyDictionary<string, string> catalogue, string role, string task, int budget = 6000)
    {
        var chosen = new List<string>();
        foreach (var (name, summary) in catalogue.OrderByDescending(c => Overlap(c.Value, task)))
        {
            var line = $"* {name}: {summary}";
            if (line.Length > budget) break;
            budget -= line.Length;
            chosen.Add(line);
        }
        return
        [
            new(ChatRole.System, $"You act as {role}. Capabilities:\n{string.Join('\n', chosen)}"),
            new(ChatRole.User, task),
        ];

        static int Overlap(string a, string b) => a.ToLowerInvariant().Split(' ').Intersect(b.ToLowerInvariant().Split(' ')).Count();
    }
}

public sealed class GuideVoice(IHttpClientFactory http, IChatClient chat)
{
    public async IAsyncEnumerable<string> TellAsync(string room, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var client = http.CreateClient("collection");
        var passages = await client.GetFromJsonAsync<string[]>($"passages?room={Uri.EscapeDataString(room)}&top=4", ct) ?? [];
        var prompt = $"Tell a ten year old about this room, from these passages only:\n{string.Join("\n---\n", passages)}";
        await foreach (var update in chat.GetStreamingResponseAsync(prompt, cancellationToken: ct))
            if (update.Text.Length > 0) yield return update.Text;
    }
}

public class EmbeddingDto
{
    public int ExhibitId { get; set; }
    public string Model { get; set; } = "";
    public float[] Values { get; set; } = [];
}

public class AgentOptions
{
    public string ModelId { get; set; } = "";
    public int MaxTurns { get; set; } = 8;
    public float Temperature { get; set; } = 0.2f;
    public string[] AllowedTools { get; set; } = [];
}

public class ConservatorAgent(IChatClient chat, IEnumerable<AITool> tools, ILogger<ConservatorAgent> log)
{
    private const string Role = "You are a paper conservator. Measure before you judge, end with a line 'VERDICT: ...'.";

    public async Task<string> ExamineAsync(string goal, CancellationToken ct)
    {
        var functions = tools.OfType<AIFunction>().ToDictionary(t => t.Name);
        var talk = new List<ChatMessage> { new(ChatRole.System, Role), new(ChatRole.User, goal) };
        for (var turn = 0; turn < 8; turn++)
        {
            var reply = await chat.GetResponseAsync(talk, new ChatOptions { Tools = [.. functions.Values] }, ct);
            foreach (var message in reply.Messages) talk.Add(message);
            var calls = reply.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0) return reply.Text;
            foreach (var call in calls)
            {
                object? result = functions.TryGetValue(call.Name, out var f)
                    ? await f.InvokeAsync(new AIFunctionArguments(call.Arguments), ct)
                    : "no such instrument";
                log.LogDebug("{Tool} -> {Result}", call.Name, result);
                talk.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }
        return "VERDICT: undecided";
    }
}

/// <summary>Lets several minds discuss an acquisition and has one of them close the meeting.</summary>
public class Committee(IReadOnlyList<(string Name, Func<string, CancellationToken, Task<string>> Speak)> members)
{
    public async Task<string> DeliberateAsync(string proposal, int rounds, CancellationToken ct)
    {
        var minutes = new StringBuilder(proposal);
        for (var round = 1; round <= rounds; round++)
        {
            var opinions = await Task.WhenAll(members.Select(async m => (m.Name, Text: await m.Speak(minutes.ToString(), ct))));
            foreach (var (name, text) in opinions) minutes.Append($"\n\n{name} (round {round}): {text}");
            if (opinions.All(o => o.Text.Contains("AGREE", StringComparison.Ordinal))) break;
        }
        return await members[0].Speak($"Summarise as a resolution:\n{minutes}", ct);
    }
}

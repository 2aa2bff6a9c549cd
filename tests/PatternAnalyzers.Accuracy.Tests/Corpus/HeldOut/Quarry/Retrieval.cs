using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Quarry.Retrieval.HeldOut;

public sealed class Paragraph
{
    [VectorStoreKey] public Guid Id { get; set; }
    [VectorStoreData] public string Statute { get; set; } = "";
    [VectorStoreData] public string Text { get; set; } = "";
    [VectorStoreVector(768)] public ReadOnlyMemory<float> Vector { get; set; }
}

/// <summary>Question about statutes: finds paragraphs, then lets the model answer from them only.</summary>
public sealed class StatuteRag(VectorStoreCollection<Guid, Paragraph> paragraphs, IChatClient model)
{
    public async Task<string> AskAsync(string question, CancellationToken stop = default)
    {
        var found = new List<Paragraph>();
        await foreach (var hit in paragraphs.SearchAsync(question, 8, cancellationToken: stop))
            if (hit.Score is > 0.6) found.Add(hit.Record);
        if (found.Count == 0) return "Nothing in the collection answers that.";

        var sources = string.Join("\n\n", found.Select((p, i) => $"[{i + 1}] {p.Statute}: {p.Text}"));
        var answer = await model.GetResponseAsync(
            [new ChatMessage(ChatRole.System, "Answer from the sources only, quoting [n]."), new ChatMessage(ChatRole.User, sources + "\n\nQuestion: " + question)],
            new ChatOptions { Temperature = 0 }, stop);
        return answer.Text;
    }
}

public interface IManualPages { Task<IReadOnlyList<(string Page, string Text)>> LikeAsync(string symptom, int take); }

/// <summary>Helps the mechanic: the pages for the symptom are put in front of the model.</summary>
public class WorkshopHelp
{
    private readonly IManualPages _pages;
    private readonly IChatClient _chat;

    public WorkshopHelp(IManualPages pages, IChatClient chat) { _pages = pages; _chat = chat; }

    public async IAsyncEnumerable<string> Explain(string symptom)
    {
        var pages = await _pages.LikeAsync(symptom, 5);
        var prompt = pages.Aggregate("Manual:\n", (text, p) => text + $"(p. {p.Page}) {p.Text}\n") + "\nSymptom: " + symptom;
        await foreach (var part in _chat.GetStreamingResponseAsync(prompt)) yield return part.Text;
        yield return "\nPages: " + string.Join(", ", pages.Select(p => p.Page));
    }
}

/// <summary>Gathers context for a prompt from two collections and keeps to a budget; nearest first.</summary>
public sealed class Dredge(QdrantClient store, IEmbeddingGenerator<string, Embedding<float>> vectors)
{
    private static readonly string[] Collections = ["tickets", "wiki"];

    public async Task<string> ContextForAsync(string question, int budget, CancellationToken stop)
    {
        var vector = await vectors.GenerateVectorAsync(question, cancellationToken: stop);
        var all = new List<ScoredPoint>();
        foreach (var c in Collections) all.AddRange(await store.SearchAsync(c, vector, limit: 6, scoreThreshold: 0.55f, cancellationToken: stop));
        var parts = new List<string>();
        foreach (var point in all.OrderByDescending(p => p.Score))
        {
            var text = point.Payload["text"].StringValue;
            if (text.Length > budget) break;
            budget -= text.Length;
            parts.Add(text);
        }

        return string.Join("\n---\n", parts);
    }
}

public static class GroundedAnswers
{
    public static async Task<(string Answer, bool Grounded)> AnswerWithContext(Func<string, Task<string[]>> retrieve, IChatClient model, string question)
    {
        for (var widened = question; ;)
        {
            var passages = await retrieve(widened);
            if (passages.Length > 0)
            {
                var reply = await model.GetResponseAsync($"Context:\n{string.Join('\n', passages)}\n\nQ: {question}\nA:");
                var grounded = passages.Any(p => reply.Text.Split(' ').Intersect(p.Split(' ')).Count() > 3);
                return (reply.Text, grounded);
            }

            if (widened != question) return ("", false);
            widened = (await model.GetResponseAsync("Rephrase as search words: " + question)).Text;
        }
    }
}

public sealed record RagAnswer(string Text, IReadOnlyList<string> Sources);

public sealed class RetrievalSettings
{
    public int TopK { get; init; } = 8;
    public double MinScore { get; init; } = 0.6;
}

using System.Text;
using Microsoft.Extensions.AI;

namespace Corpus.Granary.Precedent.HeldOut;

public sealed record Ruling(string Docket, int Year, string Holding, double Closeness);

public interface IRulingIndex { IAsyncEnumerable<Ruling> NearAsync(ReadOnlyMemory<float> point, int most, CancellationToken ct); }

/// <summary>Answers a clerk's question from earlier rulings and cites the dockets.</summary>
public sealed class ClerkDesk(IEmbeddingGenerator<string, Embedding<float>> vectors, IRulingIndex index, IChatClient model)
{
    public async Task<(string Answer, string[] Cited)> AskAsync(string question, CancellationToken ct)
    {
        var point = await vectors.GenerateVectorAsync(question, cancellationToken: ct);
        var found = new List<Ruling>();
        await foreach (var r in index.NearAsync(point, 12, ct))
            if (r.Closeness > 0.62) found.Add(r);
        if (found.Count == 0) return ("Nothing on file touches this.", []);

        var brief = new StringBuilder("Answer only from these holdings and cite dockets in brackets.\n");
        foreach (var r in found.OrderByDescending(r => r.Year)) brief.AppendLine($"[{r.Docket}] ({r.Year}) {r.Holding}");
        var reply = await model.GetResponseAsync(
            [new ChatMessage(ChatRole.System, brief.ToString()), new ChatMessage(ChatRole.User, question)],
            new ChatOptions { Temperature = 0.1f }, ct);
        return (reply.Text, found.Select(r => r.Docket).Where(d => reply.Text.Contains(d)).ToArray());
    }
}

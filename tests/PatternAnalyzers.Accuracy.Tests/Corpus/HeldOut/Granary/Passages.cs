using Microsoft.Extensions.VectorData;

namespace Corpus.Granary.Manuals.HeldOut;

public sealed class Passage
{
    [VectorStoreKey] public Guid Id { get; set; }
    [VectorStoreData] public string Machine { get; set; } = "";
    [VectorStoreData] public string Text { get; set; } = "";
    [VectorStoreVector(768)] public ReadOnlyMemory<float> Vector { get; set; }
}

public interface IGrounding { Task<string> ForAsync(string machine, string complaint, int tokens, CancellationToken ct); }

/// <summary>Collects passages of the workshop manuals as context for the repair assistant.</summary>
public sealed class ManualGrounding(VectorStoreCollection<Guid, Passage> passages) : IGrounding
{
    public async Task<string> ForAsync(string machine, string complaint, int tokens, CancellationToken ct)
    {
        var filter = new VectorSearchOptions<Passage> { Filter = p => p.Machine == machine };
        var picked = new List<string>();
        var spent = 0;
        await foreach (var hit in passages.SearchAsync(complaint, 20, filter, ct))
        {
            var cost = hit.Record.Text.Length / 4 + 8;
            if (hit.Score < 0.4 || spent + cost > tokens) break;
            spent += cost;
            picked.Add($"<<{picked.Count + 1}>> {hit.Record.Text.Trim()}");
        }
        return picked.Count == 0 ? "(the manuals are silent)" : string.Join("\n\n", picked);
    }
}

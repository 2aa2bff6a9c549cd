using System.Text.Json;

namespace Corpus.OnexNodes.Evidence.HeldOut;

/// <summary>Writes evidence as JSON lines, one file per ticket.</summary>
public static class NodeComplianceEvidenceEffect
{
    public sealed record EvidenceItem(string Check, bool Passed, string[] Violations);

    public static async Task WriteAsync(string folder, string ticket, IEnumerable<EvidenceItem> items)
    {
        await using var writer = new StreamWriter(Path.Combine(folder, ticket + ".jsonl"), append: true);
        foreach (var item in items)
            await writer.WriteLineAsync(JsonSerializer.Serialize(item));
    }
}

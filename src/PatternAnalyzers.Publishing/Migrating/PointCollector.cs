using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>Reads a collection and tells patterns from the rest; nothing is lost silently.</summary>
internal static class PointCollector
{
    public static async Task<IReadOnlyList<Collected>> ReadAsync(IQdrantClient client, string collection, double minimum, CancellationToken cancellation)
    {
        if (await client.FindAsync(collection, cancellation).ConfigureAwait(false) is not { } info)
            throw QdrantFaults.UnknownCollection(client.Location, collection);

        var found = new List<Collected>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var point in client.ScrollAsync(collection, null, new PointSelection(), info.Strict.PageSize, cancellation).ConfigureAwait(false))
        {
            JsonObject payload = point.Payload ?? [];
            var repository = PointPattern.Repository(payload, collection);
            var pattern = PointPattern.Of(point, payload);
            var refusal = PointPattern.Refusal(pattern, payload, minimum);
            if (refusal is null && !names.Add(repository + "\n" + pattern!.PatternName))
                refusal = "duplicate names";

            found.Add(
                new Collected(
                    point.Id.Text,
                    PointPattern.Name(payload) ?? "",
                    PointPattern.FilePath(payload),
                    repository,
                    refusal is null ? pattern : null,
                    refusal));
        }

        return found;
    }

    public static SortedDictionary<string, int> Skipped(IEnumerable<Collected> collected)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var reason in collected.Select(one => one.Refusal).OfType<string>())
            counts[reason] = counts.GetValueOrDefault(reason) + 1;

        return counts;
    }
}

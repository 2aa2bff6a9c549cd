using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Publishing.Migrating;
using PatternAnalyzers.Publishing.Qdrant;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>The points of a collection, whoever filled it: those that a migration would skip, and names and files by id.</summary>
internal sealed record WildPoints(GateResult Check, IReadOnlyDictionary<string, (string Name, string FilePath)> Names)
{
    public static async Task<WildPoints> ReadAsync(IQdrantClient client, string collection, CancellationToken cancellation)
    {
        var points = await PointCollector.ReadAsync(client, collection, minimum: 0, cancellation).ConfigureAwait(false);
        return new(CheckOf(points), points.ToDictionary(point => point.Id, point => (point.Name, point.FilePath), StringComparer.Ordinal));
    }

    private static GateResult CheckOf(IReadOnlyList<Collected> points)
    {
        var skipped = PointCollector.Skipped(points);
        return skipped.Count == 0
            ? Finding.Of("points", true, FormattableString.Invariant($"every one of {points.Count} points is a pattern"))
            : Finding.Of(
                "points",
                false,
                FormattableString.Invariant($"of {points.Count} points {skipped.Values.Sum()} are no patterns: {MigrationFaults.Counts(skipped)}"),
                points.Where(point => point.Refusal is not null).Select(point => point.Name));
    }
}

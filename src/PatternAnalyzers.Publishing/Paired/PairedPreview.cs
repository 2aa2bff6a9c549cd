using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>What a publication would do to both stores, and where they differ before it.</summary>
internal static class PairedPreview
{
    public static async Task<PublicationPreview> OfAsync(
        Plan plan,
        PublicationPreview rows,
        IQdrantClient client,
        QdrantIndex index,
        Manifest manifest,
        CancellationToken cancellation)
    {
        var (points, preview) = await PointPreview.OfAsync(client, index, manifest, cancellation).ConfigureAwait(false);
        return rows with { Points = preview, Differences = [.. Differences(plan, points, rows, preview)] };
    }

    private static IEnumerable<string> Differences(Plan plan, PointPlan points, PublicationPreview rows, PublicationPreview preview)
    {
        foreach (var (row, point) in plan.Drafts.Zip(points.Drafts))
        {
            if (Difference(row.Change, point.Change) is { } difference)
                yield return $"{row.Pattern.PatternName} ({difference})";
        }

        foreach (var name in rows.Vanished.Except(preview.Vanished, StringComparer.Ordinal))
            yield return $"{name} (only in PostgreSQL)";
        foreach (var name in preview.Vanished.Except(rows.Vanished, StringComparer.Ordinal))
            yield return $"{name} (only in Qdrant)";
    }

    // What changed in PostgreSQL need not change the payload, which holds less.
    private static string? Difference(Change row, PointChange point) => (row is Change.Insert or Change.Revive, point is PointChange.Insert) switch
    {
        (true, false) => "only in Qdrant",
        (false, true) => "only in PostgreSQL",
        (false, false) when row is Change.None && point is not PointChange.None => "another point than was published",
        _ => null,
    };
}

using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Plans what a publication does to a collection without writing anything; the collection need not be there yet.</summary>
internal static class PointPreview
{
    public static async Task<(PointPlan Plan, PublicationPreview Preview)> OfAsync(
        IQdrantClient client,
        QdrantIndex index,
        Manifest manifest,
        CancellationToken cancellation)
    {
        var target = await index.FindAsync(cancellation).ConfigureAwait(false);
        var owned = target is null
            ? new Dictionary<string, OwnedPoint>()
            : await index.ReadOwnedAsync(target, manifest.Repository, cancellation).ConfigureAwait(false);
        var plan = index.Plan(manifest.Patterns, manifest.Repository, owned);
        var preview = new PublicationPreview
        {
            New = Names(plan, PointChange.Insert),
            Changed = Names(plan, PointChange.Embed, PointChange.Update),
            Unchanged = plan.Drafts.Count(draft => draft.Change is PointChange.None),
            Vanished = target is null ? [] : await NamesAsync(client, target, plan.Vanished, cancellation).ConfigureAwait(false),
        };
        return (plan, preview);
    }

    private static IReadOnlyList<string> Names(PointPlan plan, params PointChange[] changes) =>
        [.. plan.Drafts.Where(draft => changes.Contains(draft.Change)).Select(draft => draft.Pattern.PatternName)];

    private static async Task<IReadOnlyList<string>> NamesAsync(
        IQdrantClient client,
        QdrantTarget target,
        IReadOnlyList<string> ids,
        CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var batch in ids.Chunk(target.PageSize))
        {
            var points = await client
                .RetrieveAsync(target.Collection, [.. batch.Select(PointId.Of)], PointSelection.Only(PayloadKeys.Name), cancellation)
                .ConfigureAwait(false);
            names.AddRange(points.Select(point => point.Payload?[PayloadKeys.Name]?.ToString() ?? point.Id.Text));
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }
}

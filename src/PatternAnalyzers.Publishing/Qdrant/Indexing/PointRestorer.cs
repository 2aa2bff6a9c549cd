using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Sets points back to their pre-images: exactly on the keys that publications own, and on no other.</summary>
internal sealed class PointRestorer(IQdrantClient client, QdrantTarget target)
{
    public async Task RestoreAsync(IReadOnlyList<PointImage> images, CancellationToken cancellation)
    {
        foreach (var batch in images.Chunk(target.BatchSize))
        {
            var present = await client
                .RetrieveAsync(target.Collection, [.. batch.Select(image => image.Id)], PointSelection.Only(), cancellation)
                .ConfigureAwait(false);
            await client.ApplyAsync(target.Collection, Steps(batch, present.Select(point => point.Id).ToHashSet()), cancellation).ConfigureAwait(false);
        }
    }

    private static List<PointOperation> Steps(PointImage[] batch, HashSet<PointId> present)
    {
        var steps = new List<PointOperation>();
        Add(
            steps,
            [.. batch.Where(image => image.Before is not null && !present.Contains(image.Id)).Select(image => image.Before!)],
            points => new PointOperation.Upsert(points));
        Add(
            steps,
            [.. batch.Where(image => image.Before is null && present.Contains(image.Id)).Select(image => image.Id)],
            ids => new PointOperation.Delete(ids));
        var changed = batch.Where(image => image.Before is not null && present.Contains(image.Id)).Select(image => image.Before!).ToList();
        Add(steps, changed, points => new PointOperation.UpdateVectors(points));
        foreach (var point in changed)
            steps.AddRange(Payload(point));

        return steps;
    }

    private static void Add<T>(List<PointOperation> steps, IReadOnlyList<T> items, Func<IReadOnlyList<T>, PointOperation> step)
    {
        if (items.Count > 0)
            steps.Add(step(items));
    }

    private static IEnumerable<PointOperation> Payload(Point before)
    {
        var payload = before.Payload ?? [];
        var owned = new JsonObject(PatternPayload.OwnedKeys.Where(payload.ContainsKey).Select(key => KeyValuePair.Create(key, payload[key]?.DeepClone())));
        yield return new PointOperation.SetPayload([before.Id], owned);

        var unknown = PatternPayload.OwnedKeys.Where(key => !payload.ContainsKey(key)).ToList();
        if (unknown.Count > 0)
            yield return new PointOperation.DeletePayload([before.Id], unknown);
    }
}

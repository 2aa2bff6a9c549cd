using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Qdrant;

/// <summary>Fills a collection alone: no lineage, no journal, no rollback. What broke off is completed by the next upload.</summary>
/// <param name="options">Where Qdrant is.</param>
/// <param name="embedder">Makes the vectors; a collection is bound to the model and dimension that filled it.</param>
public sealed class QdrantUpload(QdrantStoreOptions options, IEmbeddingGenerator<string, Embedding<float>> embedder)
{
    /// <summary>Makes the collection hold exactly the patterns of a merged manifest for its repository; points of others stay as they are.</summary>
    /// <param name="manifest">What is uploaded.</param>
    /// <param name="written">Told after each request how many points stand so far and how many there will be; null for silence.</param>
    /// <param name="cancellation">Stops between requests.</param>
    /// <exception cref="Core.Errors.PatternsException">PA41xx.</exception>
    public async Task<PublicationResult> RunAsync(Manifest manifest, Action<int, int>? written = null, CancellationToken cancellation = default)
    {
        PublicationChecks.RefuseFragment(manifest);
        using var client = new RestClient(options);
        var index = new QdrantIndex(client, options, embedder);
        var target = await index.PrepareAsync(cancellation).ConfigureAwait(false);
        var plan = index.Plan(
            manifest.Patterns,
            manifest.Repository,
            await index.ReadOwnedAsync(target, manifest.Repository, cancellation).ConfigureAwait(false));
        var stamp = new PointStamp(IdOf(manifest), Moment.Of(options.Time.GetUtcNow()));
        var (done, all) = (0, plan.Changed.Count());
        await index.WriteAsync(target, plan, stamp, count => written?.Invoke(done += count, all), cancellation).ConfigureAwait(false);
        await index.VerifyAsync(target, plan, stamp, cancellation).ConfigureAwait(false);
        // Last: a pattern that only moved is never missing from the collection.
        await index.RemoveAsync(target, plan.Vanished, cancellation).ConfigureAwait(false);
        return new PublicationResult
        {
            Inserted = Count(plan, PointChange.Insert),
            Updated = Count(plan, PointChange.Embed, PointChange.Update),
            Unchanged = Count(plan, PointChange.None),
            Removed = plan.Vanished.Count,
            PublicationId = stamp.PublicationId,
        };
    }

    /// <summary>What uploading a merged manifest would do; writes nothing, and needs no collection yet.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA41xx.</exception>
    public async Task<PublicationPreview> PreviewAsync(Manifest manifest, CancellationToken cancellation = default)
    {
        PublicationChecks.RefuseFragment(manifest);
        using var client = new RestClient(options);
        var index = new QdrantIndex(client, options, embedder);
        return (await PointPreview.OfAsync(client, index, manifest, cancellation).ConfigureAwait(false)).Preview;
    }

    // The same manifest is the same upload: one that broke off finds its own points.
    private static string IdOf(Manifest manifest) => UuidV5.Of(PatternId.Namespace, $"{manifest.Repository}#upload#{Hash.Of(manifest)}").ToString();

    private static int Count(PointPlan plan, params PointChange[] changes) => plan.Drafts.Count(draft => changes.Contains(draft.Change));
}

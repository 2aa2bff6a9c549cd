using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>
/// The collection's side of a publication, in the order of its steps: prepare, read what is owned, plan, keep pre-images, write, verify, and — when the other store has committed — remove what vanished.
/// Restoring pre-images undoes it. Every step may be made again after a crash.
/// </summary>
internal sealed class QdrantIndex(IQdrantClient client, QdrantStoreOptions options, IEmbeddingGenerator<string, Embedding<float>> embedder)
{
    private readonly VectorSource vectors = new(embedder);

    /// <summary>Name of the embedder's model.</summary>
    public string Model => vectors.Model;

    private CollectionProbe Probe => new(client, options, vectors);

    /// <summary>The collection; null when there is none. Nothing is written.</summary>
    public Task<QdrantTarget?> FindAsync(CancellationToken cancellation) => Probe.FindAsync(cancellation);

    /// <summary>The collection, which must be there. Nothing is written.</summary>
    public async Task<QdrantTarget> RequireAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation).ConfigureAwait(false) ?? throw QdrantFaults.UnknownCollection(client.Location, options.Collection);

    /// <summary>The collection, created when it is missing, with indexes on all keys that need one. Another dimension or model is refused before anything is written.</summary>
    public Task<QdrantTarget> PrepareAsync(CancellationToken cancellation) => Probe.PrepareAsync(cancellation);

    /// <summary>The same for points that have their vectors already: a collection that is there need not fit the embedder, a missing one is created only where these vectors would fit it.</summary>
    public Task<QdrantTarget> PrepareAsync(int? vectorLength, CancellationToken cancellation) => Probe.PrepareAsync(vectorLength, cancellation);

    /// <summary>Points of a repository that publications wrote, by pattern id.</summary>
    public async Task<IReadOnlyDictionary<string, OwnedPoint>> ReadOwnedAsync(QdrantTarget target, string repository, CancellationToken cancellation)
    {
        var owned = new Dictionary<string, OwnedPoint>(StringComparer.Ordinal);
        var publications = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = PointSelection.Only(PayloadKeys.PayloadHash, PayloadKeys.TextHash, PayloadKeys.PublicationId);
        await foreach (var point in client.ScrollAsync(target.Collection, Owned(repository), keys, target.PageSize, cancellation).ConfigureAwait(false))
        {
            string? Text(string key) => point.Payload?[key]?.ToString();
            // Thousands of points name the same few publications.
            var publication = Text(PayloadKeys.PublicationId) is { } named ? publications.TryAdd(named, named) ? named : publications[named] : null;
            owned[point.Id.Text] = new(point.Id.Text, Digest.OfKnown(Text(PayloadKeys.PayloadHash)), Digest.OfKnown(Text(PayloadKeys.TextHash)), publication);
        }

        return owned;
    }

    /// <summary>What to do for a repository to hold exactly these patterns.</summary>
    public PointPlan Plan(IReadOnlyList<Pattern> patterns, string repository, IReadOnlyDictionary<string, OwnedPoint> owned) =>
        PointPlan.Of(patterns, repository, Model, owned);

    /// <summary>Points as they are now, in the order of the ids; those that are not there are said to be absent.</summary>
    public async IAsyncEnumerable<PointImage> ImagesAsync(QdrantTarget target, IEnumerable<string> ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var batch in ids.Chunk(target.PageSize))
        {
            var points = await client.RetrieveAsync(target.Collection, [.. batch.Select(PointId.Of)], PointSelection.Whole, cancellation).ConfigureAwait(false);
            var byId = points.ToDictionary(point => point.Id.Text, StringComparer.Ordinal);
            foreach (var id in batch)
                yield return new(PointId.Of(id), byId.GetValueOrDefault(id));
        }
    }

    /// <summary>Writes what changed. Live keys of points that are there stay as they are; nothing is removed.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="plan">What.</param>
    /// <param name="stamp">For which publication.</param>
    /// <param name="written">Told after each request how many points it wrote; never two at once.</param>
    /// <param name="cancellation">Stops between requests.</param>
    public Task WriteAsync(QdrantTarget target, PointPlan plan, PointStamp stamp, Action<int>? written, CancellationToken cancellation) =>
        new PointWriter(client, target, vectors, options.Parallelism).WriteAsync(plan, stamp, written, cancellation);

    /// <summary>Counts the points of a publication; another number than was written, now or before it broke off, is an error.</summary>
    public async Task VerifyAsync(QdrantTarget target, PointPlan plan, PointStamp stamp, CancellationToken cancellation)
    {
        var expected = plan.Changed.LongCount() + plan.Untouched.GetValueOrDefault(stamp.PublicationId);
        var filter = PointFilter.All(
            PointCondition.Equal(PayloadKeys.Repository, plan.Repository),
            PointCondition.Equal(PayloadKeys.PublicationId, stamp.PublicationId));
        var found = await client.CountAsync(target.Collection, filter, cancellation).ConfigureAwait(false);
        if (found != expected)
            throw QdrantFaults.NotThere(target.Collection, expected, found);
    }

    /// <summary>Removes points.</summary>
    public async Task RemoveAsync(QdrantTarget target, IEnumerable<string> ids, CancellationToken cancellation)
    {
        foreach (var batch in ids.Chunk(target.BatchSize))
            await client.DeleteAsync(target.Collection, [.. batch.Select(PointId.Of)], cancellation).ConfigureAwait(false);
    }

    /// <summary>Sets points back to their pre-images, exactly on owned keys; live keys keep what they have.</summary>
    public Task RestoreAsync(QdrantTarget target, IReadOnlyList<PointImage> images, CancellationToken cancellation) =>
        new PointRestorer(client, target).RestoreAsync(images, cancellation);

    /// <summary>Points of a repository, or of all of them when it is null.</summary>
    public Task<long> CountAsync(QdrantTarget target, string? repository, CancellationToken cancellation) =>
        client.CountAsync(target.Collection, Owned(repository), cancellation);

    /// <summary>Patterns that fit a text best, best first.</summary>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(QdrantTarget target, SearchQuery query, CancellationToken cancellation) =>
        new PointSearch(client, target, vectors).RunAsync(query, cancellation);

    private static PointFilter Owned(string? repository)
    {
        var ours = PointCondition.Equal(PayloadKeys.SourceSystem, PayloadKeys.OurSystem);
        return repository is null ? PointFilter.All(ours) : PointFilter.All(ours, PointCondition.Equal(PayloadKeys.Repository, repository));
    }
}

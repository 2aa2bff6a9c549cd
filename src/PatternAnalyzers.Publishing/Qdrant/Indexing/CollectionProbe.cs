using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Looks at a collection before anything is written, takes it as it is or refuses it, and creates it when it is missing.</summary>
internal sealed class CollectionProbe(IQdrantClient client, QdrantStoreOptions options, VectorSource vectors)
{
    /// <summary>Name of the sparse vector.</summary>
    public const string SparseName = "bm25";

    private const string MetadataKey = "pattern_analyzers";

    /// <summary>The collection; null when there is none. Nothing is written.</summary>
    public async Task<QdrantTarget?> FindAsync(CancellationToken cancellation)
    {
        if (await client.FindAsync(options.Collection, cancellation).ConfigureAwait(false) is not { } info)
            return null;

        var target = Target(info);
        var offered = await vectors.DimensionAsync(cancellation).ConfigureAwait(false);
        if (target.Dimension != offered)
            throw QdrantFaults.OtherDimension(
                options.Collection,
                target.VectorName.Length == 0 ? "unnamed vector" : $"vector {target.VectorName}",
                target.Dimension,
                offered);
        if (Recorded(info) is { } model && model != vectors.Model)
            throw QdrantFaults.OtherModel(options.Collection, model, vectors.Model);

        await RefuseOtherModelsAsync(target, info, cancellation).ConfigureAwait(false);
        return target;
    }

    /// <summary>The collection, created when it is missing, with indexes on all keys that need one.</summary>
    public async Task<QdrantTarget> PrepareAsync(CancellationToken cancellation) =>
        await IndexedAsync(await FindAsync(cancellation).ConfigureAwait(false) ?? await CreateAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(
            false);

    /// <summary>The same for points that bring vectors of that length along.</summary>
    public async Task<QdrantTarget> PrepareAsync(int? length, CancellationToken cancellation)
    {
        if (await client.FindAsync(options.Collection, cancellation).ConfigureAwait(false) is { } info)
            return await IndexedAsync(Target(info), cancellation).ConfigureAwait(false);

        var offered = await vectors.DimensionAsync(cancellation).ConfigureAwait(false);
        if (length is { } brought && brought != offered)
            throw QdrantFaults.OtherDimension(options.Collection, "backup", brought, offered);

        return await IndexedAsync(await CreateAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }

    private async Task<QdrantTarget> CreateAsync(CancellationToken cancellation)
    {
        await client.CreateAsync(options.Collection, await PlanAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        // Another publication may have been faster, with another embedder.
        return await FindAsync(cancellation).ConfigureAwait(false) ?? throw QdrantFaults.UnknownCollection(client.Location, options.Collection);
    }

    private async Task<QdrantTarget> IndexedAsync(QdrantTarget target, CancellationToken cancellation)
    {
        foreach (var field in target.MissingIndexes)
            await client.IndexFieldAsync(options.Collection, field, FieldIndexes.All[field], cancellation).ConfigureAwait(false);

        return target with { MissingIndexes = [] };
    }

    private static string? Recorded(CollectionInfo info) =>
        info.Metadata?[MetadataKey] is JsonObject ours && ours[PayloadKeys.EmbeddingModel] is JsonValue value && value.TryGetValue<string>(out var model)
            ? model
            : null;

    private static int Least(int wish, int? limit) => limit is { } known && known < wish ? known : wish;

    private async Task<CollectionPlan> PlanAsync(CancellationToken cancellation)
    {
        var dimension = await vectors.DimensionAsync(cancellation).ConfigureAwait(false);
        return new()
        {
            VectorName = options.VectorName ?? "",
            Size = dimension,
            SparseName = SparseName,
            ShardNumber = options.ShardNumber,
            ReplicationFactor = options.ReplicationFactor,
            WriteConsistencyFactor = options.WriteConsistencyFactor,
            OnDisk = options.OnDisk,
            HnswLinks = options.HnswLinks,
            HnswConstruction = options.HnswConstruction,
            Metadata = new JsonObject
            {
                [MetadataKey] = new JsonObject { ["schema_version"] = 1, [PayloadKeys.EmbeddingModel] = vectors.Model, ["embedding_dimension"] = dimension },
            },
        };
    }

    private QdrantTarget Target(CollectionInfo info)
    {
        var name = VectorName(info);
        var batch = Least(Math.Clamp(options.BatchSize, 1, QdrantStoreOptions.LargestBatch), info.Strict.UpsertBatch);
        if (batch < 1)
            throw QdrantFaults.TooStrict(options.Collection, "upsert_max_batchsize is 0");

        return new()
        {
            Collection = options.Collection,
            VectorName = name,
            Dimension = info.Vectors[name].Size,
            SparseName = info.SparseVectors.Contains(SparseName) ? SparseName : null,
            BatchSize = batch,
            PageSize = info.Strict.PageSize,
            MissingIndexes = [.. FieldIndexes.All.Keys.Where(field => !info.Indexes.ContainsKey(field))],
        };
    }

    private string VectorName(CollectionInfo info)
    {
        if (options.VectorName is { } wanted)
            return info.Vectors.ContainsKey(wanted) ? wanted : throw QdrantFaults.NoSuchVector(options.Collection, wanted);

        return info.Vectors.Count switch
        {
            0 => throw QdrantFaults.NoSuchVector(options.Collection, ""),
            1 => info.Vectors.Keys.First(),
            _ => throw QdrantFaults.WhichVector(options.Collection, info.Vectors.Keys),
        };
    }

    // A collection that others made says nothing about models, but our points in it do.
    private async Task RefuseOtherModelsAsync(QdrantTarget target, CollectionInfo info, CancellationToken cancellation)
    {
        var indexed = info.Indexes.ContainsKey(PayloadKeys.SourceSystem) && info.Indexes.ContainsKey(PayloadKeys.EmbeddingModel);
        // We index before we write: without the index there is no point of ours.
        if (!info.Strict.UnindexedReading && !indexed)
            return;

        var strangers = new PointFilter
        {
            Must = [PointCondition.Equal(PayloadKeys.SourceSystem, PayloadKeys.OurSystem)],
            MustNot = [PointCondition.Equal(PayloadKeys.EmbeddingModel, vectors.Model)],
        };
        await foreach (var point in client
            .ScrollAsync(target.Collection, strangers, PointSelection.Only(PayloadKeys.EmbeddingModel), 1, cancellation)
            .ConfigureAwait(false))
            throw QdrantFaults.OtherModel(target.Collection, point.Payload?[PayloadKeys.EmbeddingModel]?.ToString() ?? "an unknown model", vectors.Model);
    }
}

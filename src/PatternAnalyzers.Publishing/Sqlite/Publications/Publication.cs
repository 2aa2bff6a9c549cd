using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Sqlite.Rollbacks;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>One publication: everything inside one transaction.</summary>
internal sealed class Publication(SqliteConnection connection, string path, EmbeddingSource embeddings, SqliteStoreOptions settings)
{
    public async Task<PublicationResult> RunAsync(Manifest manifest, PublishOptions options, CancellationToken cancellation)
    {
        PublicationChecks.RefuseFragment(manifest);
        using var transaction = connection.BeginTransaction(deferred: false);
        await embeddings.ClaimAsync(connection, path, cancellation).ConfigureAwait(false);
        var stored = StoredPatterns.Read(connection, manifest.Repository);
        PublicationChecks.RefuseStrangers(manifest, stored);
        var result = await WriteAsync(manifest, stored, options, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        transaction.Commit();
        return result;
    }

    private async Task<PublicationResult> WriteAsync(
        Manifest manifest,
        Dictionary<string, StoredPattern> stored,
        PublishOptions options,
        CancellationToken cancellation)
    {
        var log = new PublicationLog(connection, manifest.Repository);
        var hash = Hash.Of(manifest);
        var number = log.NextNumber();
        var stamp = new Stamp(log.IdOf(number, hash), manifest.Repository, Moment.Now(settings.Time));
        Preimages.Keep(connection, stamp.PublicationId);
        var plan = Plan.Of(manifest, stored, pattern => StoredPatterns.Pattern(connection, pattern, path));
        var drafts = plan.Drafts;
        var nodes = new NodeWriter(connection, stamp);
        var removed = plan.Vanished.Count;
        foreach (var vanished in plan.Vanished)
            nodes.Deprecate(vanished);

        await WriteBatchesAsync(nodes, drafts, options, cancellation).ConfigureAwait(false);
        var related = new RelationshipWriter(connection, stamp).Write(manifest.Relationships, plan.NodeIdsByPattern());
        var tally = Tally.Of(drafts);
        var result = Result(tally, removed, stamp.PublicationId);
        if (log.Newest() is { } newest && newest.ManifestHash == hash && tally.Unchanged == drafts.Count && removed == 0 && !related)
            return result with { PublicationId = newest.Id };

        log.Add(number, hash, manifest, embeddings.Model, result, stamp.Time);
        Preimages.Finish(connection, manifest.Repository, stamp.PublicationId, settings.Retention);
        return result;
    }

    private static PublicationResult Result(Tally tally, int removed, string id) =>
        new() { Inserted = tally.Inserted, Updated = tally.Updated, Unchanged = tally.Unchanged, Removed = removed, PublicationId = id };

    private async Task WriteBatchesAsync(NodeWriter nodes, IReadOnlyList<Draft> drafts, PublishOptions options, CancellationToken cancellation)
    {
        var batches = drafts.Chunk(Math.Max(1, options.BatchSize)).ToList();
        for (var index = 0; index < batches.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            await WriteBatchAsync(nodes, batches[index], cancellation).ConfigureAwait(false);
            options.BatchDone?.Invoke(BatchReport.Of(batches[index], index * Math.Max(1, options.BatchSize), Math.Max(1, options.BatchSize), drafts.Count));
        }
    }

    private async Task WriteBatchAsync(NodeWriter nodes, Draft[] batch, CancellationToken cancellation)
    {
        var missing = batch.Where(draft => draft.NeedsVector).ToList();
        var vectors = await embeddings.EmbedAsync([.. missing.Select(draft => draft.Text())], cancellation).ConfigureAwait(false);
        var byId = missing.Zip(vectors).ToDictionary(pair => pair.First.PatternId, pair => pair.Second, StringComparer.Ordinal);
        foreach (var vector in vectors)
            EmbeddingSource.Require(EmbeddingSource.Recorded(connection)!.Value, (embeddings.Model, vector.Length), path);
        foreach (var draft in batch)
            nodes.Write(draft, byId.GetValueOrDefault(draft.PatternId));
    }
}

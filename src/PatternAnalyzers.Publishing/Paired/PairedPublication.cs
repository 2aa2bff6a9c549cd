using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Shapes;
using PatternAnalyzers.Publishing.Qdrant.Indexing;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>One publication over both stores: intent, Qdrant, verification, PostgreSQL, and at last what vanished.</summary>
/// <param name="database">PostgreSQL.</param>
/// <param name="index">Qdrant.</param>
/// <param name="connection">Holds the lock of the repository in a transaction that becomes the publication.</param>
/// <param name="journal">Writes what must outlive that transaction.</param>
internal sealed class PairedPublication(PostgresDatabase database, QdrantIndex index, NpgsqlConnection connection, NpgsqlConnection journal)
{
    private readonly PairedRecovery recovery = new(database, index);

    /// <param name="manifest">What is published.</param>
    /// <param name="options">How.</param>
    /// <param name="begin">Told before the first thing is written that a failure must undo.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public async Task<PublicationResult> RunAsync(Manifest manifest, PublishOptions options, Action begin, CancellationToken cancellation)
    {
        PublicationChecks.RefuseFragment(manifest);
        var shape = await new PostgresMigrator(database).MigrateAsync(journal, cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await RepositoryLock.TakeAsync(connection, manifest.Repository, database.Options.LockTimeout, cancellation).ConfigureAwait(false);
        // The transaction waits while Qdrant works.
        await connection.ExecuteAsync("SET LOCAL idle_in_transaction_session_timeout = 0", cancellation).ConfigureAwait(false);
        var stored = await PostgresStoredPatterns.ReadAsync(connection, manifest.Repository, cancellation).ConfigureAwait(false);
        PublicationChecks.RefuseStrangers(manifest, stored);
        var target = await index.PrepareAsync(cancellation).ConfigureAwait(false);
        await recovery.RunAsync(journal, target, manifest.Repository, cancellation).ConfigureAwait(false);

        // Read again: recovery may have taken a publication back.
        stored = await PostgresStoredPatterns.ReadAsync(connection, manifest.Repository, cancellation).ConfigureAwait(false);
        var plan = Plan.Of(manifest, stored, pattern => PostgresStoredPatterns.Pattern(connection, pattern, database.Place));
        var owned = await index.ReadOwnedAsync(target, manifest.Repository, cancellation).ConfigureAwait(false);
        var points = index.Plan(manifest.Patterns, manifest.Repository, owned);
        return await WriteAsync(manifest, plan, shape, points, target, transaction, options, begin, cancellation).ConfigureAwait(false);
    }

    private async Task<PublicationResult> WriteAsync(
        Manifest manifest,
        Plan plan,
        DatabaseShape shape,
        PointPlan points,
        QdrantTarget target,
        NpgsqlTransaction transaction,
        PublishOptions options,
        Action begin,
        CancellationToken cancellation)
    {
        var log = new PostgresPublicationLog(journal, manifest.Repository);
        var hash = Hash.Of(manifest);
        var newest = await log.NewestAsync(cancellation).ConfigureAwait(false);
        if (points.IsEmpty && plan.ChangesNothing && newest?.ManifestHash == hash)
            return new PublicationResult { Unchanged = plan.Drafts.Count, PublicationId = newest.Id.ToString() };

        var number = await log.NextNumberAsync(cancellation).ConfigureAwait(false);
        var entry = new PublicationEntry(log.IdOf(number, hash), number, PublicationStates.Pending, hash);
        var now = database.Options.Time.GetUtcNow();
        begin();
        await IntendAsync(log, entry, manifest, points, target, now, cancellation).ConfigureAwait(false);
        var stamp = new PointStamp(entry.Id.ToString(), Moment.Of(now));
        await index.WriteAsync(target, points, stamp, null, cancellation).ConfigureAwait(false);
        await index.VerifyAsync(target, points, stamp, cancellation).ConfigureAwait(false);
        var (result, _) = await new PostgresPublication(connection, database)
            .ApplyAsync(entry.Id, manifest, plan, shape, options, now, cancellation)
            .ConfigureAwait(false);
        var own = new PostgresPublicationLog(connection, manifest.Repository);
        await own.FinishAsync(entry.Id, PublicationStates.Committed, result, cancellation).ConfigureAwait(false);
        await RememberModelAsync(target, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        await recovery.CompleteAsync(journal, target, log, entry.Id, CancellationToken.None).ConfigureAwait(false);
        return result;
    }

    // Committed at once: whatever happens to this process, the next one knows what to set back.
    private async Task IntendAsync(
        PostgresPublicationLog log,
        PublicationEntry entry,
        Manifest manifest,
        PointPlan points,
        QdrantTarget target,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        await using var transaction = await journal.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await log.AddAsync(entry, manifest, index.Model, now, cancellation).ConfigureAwait(false);
        await log.AddFiguresAsync(entry.Id, FiguresOf.Manifest(manifest), cancellation).ConfigureAwait(false);
        var vanished = points.Vanished.ToHashSet(StringComparer.Ordinal);
        await new Journal(journal).KeepAsync(entry.Id, index.ImagesAsync(target, points.Affected, cancellation), vanished, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private async Task RememberModelAsync(QdrantTarget target, CancellationToken cancellation)
    {
        foreach (var (name, value) in new[] { ("embedding_model", index.Model), ("embedding_dimension", target.Dimension.ToString(
            System.Globalization.CultureInfo.InvariantCulture)) })
            await connection
                .ExecuteAsync(
                    "INSERT INTO pattern_store_settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE pattern_store_settings.value <> excluded.value",
                    [name, value],
                    cancellation)
                .ConfigureAwait(false);
    }
}

using Npgsql;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Rollbacks;
using PatternAnalyzers.Publishing.Postgres.Shapes;
using PatternAnalyzers.Publishing.Qdrant.Indexing;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>Completes or undoes what a process that broke off had begun. Every step may be made again.</summary>
/// <remarks>The lock of the repository is held by the caller's transaction; the journal is written on a connection of its own, so that it outlives that transaction.</remarks>
internal sealed class PairedRecovery(PostgresDatabase database, QdrantIndex index)
{
    private const int Page = 256;

    public async Task RunAsync(NpgsqlConnection journal, QdrantTarget target, string repository, CancellationToken cancellation)
    {
        var log = new PostgresPublicationLog(journal, repository);
        while (await log.UnfinishedAsync(cancellation).ConfigureAwait(false) is { } entry)
            await (entry.State switch
            {
                PublicationStates.Pending => UndoAsync(journal, target, log, entry.Id, cancellation),
                PublicationStates.Committed => CompleteAsync(journal, target, log, entry.Id, cancellation),
                _ => RevertAsync(journal, target, log, entry.Id, cancellation),
            }).ConfigureAwait(false);
    }

    /// <summary>Both stores have it: what vanished goes, and the publication is done.</summary>
    public async Task CompleteAsync(NpgsqlConnection journal, QdrantTarget target, PostgresPublicationLog log, Guid id, CancellationToken cancellation)
    {
        await index.RemoveAsync(target, await new Journal(journal).VanishedAsync(id, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        await log.MarkAsync(id, PublicationStates.Done, cancellation).ConfigureAwait(false);
        await log.ForgetAsync(database.Options.Retention, cancellation).ConfigureAwait(false);
    }

    /// <summary>The user wants it back: Qdrant first, then PostgreSQL and the journal in one transaction.</summary>
    public async Task<(int Deleted, int Restored)> RevertAsync(
        NpgsqlConnection journal,
        QdrantTarget target,
        PostgresPublicationLog log,
        Guid id,
        CancellationToken cancellation)
    {
        await SetBackAsync(journal, target, id, cancellation).ConfigureAwait(false);
        await using var transaction = await journal.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var shape = await ShapeProbe.ReadAsync(journal, cancellation).ConfigureAwait(false);
        var counts = await new PostgresRollback(journal, database).UndoAsync(shape, id, cancellation).ConfigureAwait(false);
        await log.MarkAsync(id, PublicationStates.RolledBack, cancellation).ConfigureAwait(false);
        await new Journal(journal).ForgetAsync(id, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return counts;
    }

    // PostgreSQL never had it: Qdrant is set back, and nothing remains but the entry.
    private async Task UndoAsync(NpgsqlConnection journal, QdrantTarget target, PostgresPublicationLog log, Guid id, CancellationToken cancellation)
    {
        await SetBackAsync(journal, target, id, cancellation).ConfigureAwait(false);
        await using var transaction = await journal.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await log.MarkAsync(id, PublicationStates.Undone, cancellation).ConfigureAwait(false);
        await new Journal(journal).ForgetAsync(id, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private async Task SetBackAsync(NpgsqlConnection journal, QdrantTarget target, Guid id, CancellationToken cancellation)
    {
        var images = new Journal(journal);
        var last = Guid.Empty;
        while (await images.PageAsync(id, last, Page, cancellation).ConfigureAwait(false) is { Count: > 0 } page)
        {
            await index.RestoreAsync(target, page, cancellation).ConfigureAwait(false);
            last = Guid.Parse(page[^1].Id.Text);
        }
    }
}

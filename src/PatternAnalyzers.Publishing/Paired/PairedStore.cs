using Microsoft.Extensions.AI;
using Npgsql;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Reading;
using PatternAnalyzers.Publishing.Postgres.Rollbacks;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>Qdrant and PostgreSQL as one store: after the next run a publication is in both or in neither.</summary>
/// <param name="postgres">Where PostgreSQL is; it also keeps the journal.</param>
/// <param name="qdrant">Where Qdrant is; it answers searches.</param>
/// <param name="embedder">Makes the vectors; a collection is bound to the model and dimension that filled it.</param>
public sealed class PairedStore(PostgresStoreOptions postgres, QdrantStoreOptions qdrant, IEmbeddingGenerator<string, Embedding<float>> embedder) : IPatternStore, IReversibleStore
{
    private readonly PostgresStore relational = new(postgres);
    private readonly PostgresDatabase database = new(postgres);

    /// <inheritdoc />
    public async Task<PublicationResult> PublishAsync(Manifest manifest, PublishOptions options, CancellationToken cancellation = default)
    {
        using var client = new RestClient(qdrant);
        var index = new QdrantIndex(client, qdrant, embedder);
        var begun = false;
        try
        {
            return await WithTwoAsync(
                (connection, journal) => new PairedPublication(database, index, connection, journal).RunAsync(
                    manifest,
                    options,
                    () => begun = true,
                    cancellation),
                cancellation).ConfigureAwait(
                false);
        }
        catch (Exception cause) when (begun)
        {
            await RecoverAsync(index, manifest.Repository, cause).ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        using var client = new RestClient(qdrant);
        var index = new QdrantIndex(client, qdrant, embedder);
        return await index.SearchAsync(await index.RequireAsync(cancellation).ConfigureAwait(false), query, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public Task<Pattern?> FindAsync(string idOrName, CancellationToken cancellation = default) => relational.FindAsync(idOrName, cancellation);

    /// <inheritdoc />
    public async Task<StoreStatus> StatusAsync(CancellationToken cancellation = default)
    {
        var status = await relational.StatusAsync(cancellation).ConfigureAwait(false);
        using var client = new RestClient(qdrant);
        return status with { Location = $"{status.Location} + {client.Location}/{qdrant.Collection}" };
    }

    /// <inheritdoc />
    public async Task<PublicationPreview> PreviewAsync(Manifest manifest, CancellationToken cancellation = default)
    {
        using var client = new RestClient(qdrant);
        var index = new QdrantIndex(client, qdrant, embedder);
        var (plan, rows) = await database
            .RunAsync(connection => PostgresPreview.OfAsync(connection, database, manifest, cancellation), cancellation)
            .ConfigureAwait(false);
        return await PairedPreview.OfAsync(plan, rows, client, index, manifest, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public Task<PatternHistory?> HistoryAsync(string idOrName, CancellationToken cancellation = default) => relational.HistoryAsync(idOrName, cancellation);

    /// <inheritdoc />
    public Task<PatternPage> ListAsync(ListQuery query, CancellationToken cancellation = default) => relational.ListAsync(query, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<PatternLink>> LinksAsync(string patternId, CancellationToken cancellation = default) =>
        relational.LinksAsync(patternId, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<PublicationRecord>> PublicationsAsync(string? repository, int limit, CancellationToken cancellation = default) =>
        relational.PublicationsAsync(repository, limit, cancellation);

    /// <inheritdoc />
    public async Task<RollbackResult> RollbackAsync(string repositoryOrPublication, CancellationToken cancellation = default)
    {
        using var client = new RestClient(qdrant);
        var index = new QdrantIndex(client, qdrant, embedder);
        return await WithTwoAsync((connection, journal) => RollbackAsync(index, connection, journal, repositoryOrPublication, cancellation), cancellation).ConfigureAwait(
            false);
    }

    private async Task<RollbackResult> RollbackAsync(
        QdrantIndex index,
        NpgsqlConnection connection,
        NpgsqlConnection journal,
        string text,
        CancellationToken cancellation)
    {
        await new PostgresMigrator(database).RequireCurrentAsync(connection, cancellation).ConfigureAwait(false);
        if (await FinishAsync(index, connection, journal, text, cancellation).ConfigureAwait(false) is { } finished)
            return finished;

        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var (repository, id) = await new PostgresRollback(connection, database).TargetAsync(text, cancellation).ConfigureAwait(false);
        var target = await index.RequireAsync(cancellation).ConfigureAwait(false);
        var recovery = new PairedRecovery(database, index);
        await recovery.RunAsync(journal, target, repository, cancellation).ConfigureAwait(false);
        var log = new PostgresPublicationLog(journal, repository);
        await log.MarkAsync(id, PublicationStates.Reverting, cancellation).ConfigureAwait(false);
        var (deleted, restored) = await recovery.RevertAsync(journal, target, log, id, CancellationToken.None).ConfigureAwait(false);
        return await ResultAsync(log, repository, id, deleted, restored).ConfigureAwait(false);
    }

    // A rollback that broke off is finished, not followed by another one.
    private async Task<RollbackResult?> FinishAsync(
        QdrantIndex index,
        NpgsqlConnection connection,
        NpgsqlConnection journal,
        string text,
        CancellationToken cancellation)
    {
        var reverting = await connection.QueryAsync(
            "SELECT repository, id FROM pattern_publications WHERE state = 'reverting' AND (repository = $1 OR id::text = lower($1)) LIMIT 1",
            row => (Repository: row.GetString(0), Id: row.GetGuid(1)),
            [text],
            cancellation).ConfigureAwait(false);
        if (reverting is not [var (repository, id)])
            return null;

        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await RepositoryLock.TakeAsync(connection, repository, database.Options.LockTimeout, cancellation).ConfigureAwait(false);
        await new PairedRecovery(database, index)
            .RunAsync(journal, await index.RequireAsync(cancellation).ConfigureAwait(false), repository, cancellation)
            .ConfigureAwait(false);
        return await ResultAsync(new PostgresPublicationLog(journal, repository), repository, id, 0, 0).ConfigureAwait(false);
    }

    private static async Task<RollbackResult> ResultAsync(PostgresPublicationLog log, string repository, Guid id, int deleted, int restored)
    {
        var standing = await log.NewestAsync(CancellationToken.None).ConfigureAwait(false);
        return new RollbackResult
        {
            Repository = repository,
            PublicationId = id.ToString(),
            Standing = standing?.Id.ToString(),
            Deleted = deleted,
            Restored = restored
        };
    }

    // What was begun is undone at once where that is possible; else by the next run.
    private async Task RecoverAsync(QdrantIndex index, string repository, Exception cause)
    {
        try
        {
            await WithTwoAsync((connection, journal) => RecoverAsync(index, connection, journal, repository), CancellationToken.None).ConfigureAwait(false);
        }
        catch (PatternsException)
        {
            throw PairedFaults.BrokenOff(repository, cause);
        }
    }

    private async Task<bool> RecoverAsync(QdrantIndex index, NpgsqlConnection connection, NpgsqlConnection journal, string repository)
    {
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None).ConfigureAwait(false);
        await RepositoryLock.TakeAsync(connection, repository, database.Options.LockTimeout, CancellationToken.None).ConfigureAwait(false);
        await new PairedRecovery(database, index)
            .RunAsync(journal, await index.RequireAsync(CancellationToken.None).ConfigureAwait(false), repository, CancellationToken.None)
            .ConfigureAwait(false);
        return true;
    }

    private Task<T> WithTwoAsync<T>(Func<NpgsqlConnection, NpgsqlConnection, Task<T>> work, CancellationToken cancellation) =>
        database.RunAsync(connection => database.RunAsync(journal => work(connection, journal), cancellation), cancellation);
}

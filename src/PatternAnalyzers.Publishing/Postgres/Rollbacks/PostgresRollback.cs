using Npgsql;
using PatternAnalyzers.Publishing.Paired;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Rollbacks;

/// <summary>Undoes the latest publication of a repository from its pre-images, in one transaction.</summary>
internal sealed class PostgresRollback(NpgsqlConnection connection, PostgresDatabase database)
{
    private const string Which = """
        SELECT repository, id, number, state FROM pattern_publications
        WHERE (repository = $1 OR id::text = lower($1)) AND state IN ('committed', 'done') ORDER BY number DESC LIMIT 1
        """;

    // A publication of another commit that changed no row has no pre-images and needs none.
    private const string Kept = """
        SELECT 1 FROM pattern_publications p WHERE p.id = $1 AND (
            EXISTS (SELECT 1 FROM pattern_preimages b WHERE b.publication_id = p.id)
            OR (p.inserted + p.updated + p.removed = 0
                AND (SELECT count(*) FROM pattern_publications o WHERE o.repository = $2 AND o.number > p.number AND o.state IN ('committed', 'done', 'rolled_back')) < $3))
        """;

    private const string Standing = "SELECT id::text FROM pattern_publications WHERE repository = $1 AND state IN ('committed', 'done') ORDER BY number DESC LIMIT 1";

    public async Task<RollbackResult> RunAsync(string repositoryOrPublication, CancellationToken cancellation)
    {
        var shape = await new PostgresMigrator(database).RequireCurrentAsync(connection, cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var (repository, id) = await TargetAsync(repositoryOrPublication, cancellation).ConfigureAwait(false);
        await UnpairedCheck.RefuseUnfinishedAsync(connection, database, repository, cancellation).ConfigureAwait(false);
        if (await new Journal(connection).IsPairedAsync(id, cancellation).ConfigureAwait(false))
            throw PairedFaults.OneOfTwo(database.Place, id);

        var (deleted, restored) = await UndoAsync(shape, id, cancellation).ConfigureAwait(false);
        await new PostgresPublicationLog(connection, repository).MarkAsync(id, PublicationStates.RolledBack, cancellation).ConfigureAwait(false);
        await connection.ExecuteAsync("DELETE FROM pattern_preimages WHERE publication_id = $1", [id], cancellation).ConfigureAwait(false);
        var standing = (string?)await connection.ScalarAsync(Standing, [repository], cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return new RollbackResult { Repository = repository, PublicationId = id.ToString(), Standing = standing, Deleted = deleted, Restored = restored };
    }

    /// <summary>Finds the publication and takes the lock of its repository.</summary>
    public async Task<(string Repository, Guid Id)> TargetAsync(string repositoryOrPublication, CancellationToken cancellation)
    {
        var found = await FindAsync(repositoryOrPublication, cancellation).ConfigureAwait(false)
            ?? throw RollbackFaults.Unknown(database.Place, repositoryOrPublication);
        await RepositoryLock.TakeAsync(connection, found.Repository, database.Options.LockTimeout, cancellation).ConfigureAwait(false);

        // Another process may have published while this one waited.
        var newest = (await FindAsync(found.Repository, cancellation).ConfigureAwait(false))!.Value;
        if (newest.Id != found.Id)
            throw RollbackFaults.NotLatest(database.Place, found.Id.ToString(), found.Repository, newest.Id.ToString());
        if (await connection.ScalarAsync(Kept, [found.Id, found.Repository, Math.Max(1, database.Options.Retention)], cancellation).ConfigureAwait(false) is null)
            throw RollbackFaults.Forgotten(database.Place, found.Id.ToString());

        return found;
    }

    /// <summary>Puts the pre-images of a publication back.</summary>
    public async Task<(int Deleted, int Restored)> UndoAsync(DatabaseShape shape, Guid id, CancellationToken cancellation)
    {
        var statements = new RestoreStatements(shape);
        await RunAllAsync(statements.Handovers, id, cancellation).ConfigureAwait(false);
        var deleted = await RunAllAsync(statements.Deletions, id, cancellation).ConfigureAwait(false);
        await RunAllAsync(statements.Restorations, id, cancellation).ConfigureAwait(false);
        var restored = (long)(await connection
            .ScalarAsync(
                "SELECT count(*) FROM pattern_preimages WHERE publication_id = $1 AND before IS NOT NULL AND relation NOT LIKE 'qdrant%'",
                [id],
                cancellation)
            .ConfigureAwait(false))!;
        return (deleted, (int)restored);
    }

    private async Task<(string Repository, Guid Id)?> FindAsync(string text, CancellationToken cancellation)
    {
        var rows = await connection.QueryAsync(Which, row => (row.GetString(0), row.GetGuid(1)), [text], cancellation).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    private async Task<int> RunAllAsync(IEnumerable<string> statements, Guid id, CancellationToken cancellation)
    {
        var rows = 0;
        foreach (var statement in statements)
            rows += await connection.ExecuteAsync(statement, [id], cancellation).ConfigureAwait(false);

        return rows;
    }
}

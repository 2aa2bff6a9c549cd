using Npgsql;
using PatternAnalyzers.Core.Errors;
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
            ?? throw Refused($"{database.Place}: '{repositoryOrPublication}' is neither a repository nor a publication that stands here.", "patterns status lists repositories and their newest publications.");
        await RepositoryLock.TakeAsync(connection, found.Repository, database.Options.LockTimeout, cancellation).ConfigureAwait(false);

        // Another process may have published while this one waited.
        var newest = (await FindAsync(found.Repository, cancellation).ConfigureAwait(false))!.Value;
        if (newest.Id != found.Id)
            throw Refused($"{database.Place}: {found.Id} is not the latest publication of {found.Repository}; that is {newest.Id}.", "Roll back the later ones first.");
        if (await connection.ScalarAsync("SELECT 1 FROM pattern_preimages WHERE publication_id = $1 LIMIT 1", [found.Id], cancellation).ConfigureAwait(false) is null)
            throw Refused($"{database.Place}: what {found.Id} replaced is no longer kept.", "Restore a backup, or publish the manifest of the earlier commit again.");

        return found;
    }

    /// <summary>Puts the pre-images of a publication back.</summary>
    public async Task<(int Deleted, int Restored)> UndoAsync(DatabaseShape shape, Guid id, CancellationToken cancellation)
    {
        var statements = new RestoreStatements(shape);
        await RunAllAsync(statements.Handovers, id, cancellation).ConfigureAwait(false);
        var deleted = await RunAllAsync(statements.Deletions, id, cancellation).ConfigureAwait(false);
        await RunAllAsync(statements.Restorations, id, cancellation).ConfigureAwait(false);
        var restored = (long)(await connection.ScalarAsync("SELECT count(*) FROM pattern_preimages WHERE publication_id = $1 AND before IS NOT NULL AND relation NOT LIKE 'qdrant%'", [id], cancellation).ConfigureAwait(false))!;
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

    private static PatternsException Refused(string message, string remedy) => new("PA4216", ExitCode.Input, message, remedy);
}

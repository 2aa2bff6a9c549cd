using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Paired;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>One publication: everything inside one transaction, one at a time for a repository.</summary>
internal sealed class PostgresPublication(NpgsqlConnection connection, PostgresDatabase database)
{
    /// <param name="manifest">What is published.</param>
    /// <param name="hashing">Its hash, when it is there.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public async Task<PublicationResult> RunAsync(Manifest manifest, Task<string> hashing, PublishOptions options, CancellationToken cancellation)
    {
        PublicationChecks.RefuseFragment(manifest);
        var shape = await new PostgresMigrator(database).MigrateAsync(connection, cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await RepositoryLock.TakeAsync(connection, manifest.Repository, database.Options.LockTimeout, cancellation).ConfigureAwait(false);
        var stored = await PostgresStoredPatterns.ReadAsync(connection, manifest.Repository, cancellation).ConfigureAwait(false);
        PublicationChecks.RefuseStrangers(manifest, stored);
        await UnpairedCheck.RefuseUnfinishedAsync(connection, database, manifest.Repository, cancellation).ConfigureAwait(false);
        var plan = Plan.Of(manifest, stored, pattern => PostgresStoredPatterns.Pattern(connection, pattern, database.Place));
        var result = await WriteAsync(manifest, await hashing.ConfigureAwait(false), plan, shape, options, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return result;
    }

    private async Task<PublicationResult> WriteAsync(
        Manifest manifest,
        string hash,
        Plan plan,
        DatabaseShape shape,
        PublishOptions options,
        CancellationToken cancellation)
    {
        var log = new PostgresPublicationLog(connection, manifest.Repository);
        var number = await log.NextNumberAsync(cancellation).ConfigureAwait(false);
        var entry = new PublicationEntry(log.IdOf(number, hash), number, PublicationStates.Done, hash);
        var now = database.Options.Time.GetUtcNow();
        await log.AddAsync(entry, manifest, null, now, cancellation).ConfigureAwait(false);
        await log.AddFiguresAsync(entry.Id, FiguresOf.Manifest(manifest), cancellation).ConfigureAwait(false);
        var (result, changed) = await ApplyAsync(entry.Id, manifest, plan, shape, options, now, cancellation).ConfigureAwait(false);
        if (!changed && await NewestBeforeAsync(log, entry, cancellation).ConfigureAwait(false) is { } newest)
        {
            await log.RemoveAsync(entry.Id, cancellation).ConfigureAwait(false);
            return result with { PublicationId = newest.Id.ToString() };
        }

        await log.FinishAsync(entry.Id, PublicationStates.Done, result, cancellation).ConfigureAwait(false);
        await log.ForgetAsync(database.Options.Retention, cancellation).ConfigureAwait(false);
        return result;
    }

    /// <summary>Writes a plan in the current transaction, for a publication whose entry is there.</summary>
    public async Task<(PublicationResult Result, bool Changed)> ApplyAsync(
        Guid publication,
        Manifest manifest,
        Plan plan,
        DatabaseShape shape,
        PublishOptions options,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        var incoming = new IncomingNodes(connection, new Stamp(publication.ToString(), manifest.Repository, ""));
        await incoming.CreateAsync(cancellation).ConfigureAwait(false);
        var nodeIds = await ApplyNodesAsync(publication, manifest.Repository, plan, shape, options, now, cancellation).ConfigureAwait(false);
        await incoming.CopyRelationshipsAsync(manifest.Relationships, nodeIds, cancellation).ConfigureAwait(false);
        await connection.ExecuteAsync("CREATE INDEX ON incoming_relationships (source); ANALYZE incoming_relationships", cancellation).ConfigureAwait(false);
        var related = 0;
        foreach (var statement in new RelationshipStatements(shape).All)
            related += await connection.ExecuteAsync(statement, [publication, now, manifest.Repository], cancellation).ConfigureAwait(false);

        var tally = Tally.Of(plan.Drafts);
        var result = new PublicationResult
        {
            Inserted = tally.Inserted,
            Updated = tally.Updated,
            Unchanged = tally.Unchanged,
            Removed = plan.Vanished.Count,
            PublicationId = publication.ToString()
        };
        return (result, !plan.ChangesNothing || related > 0);
    }

    /// <summary>Writes the nodes of a plan and what hangs on them; the temporary tables are there and empty.</summary>
    /// <returns>Node id by pattern id, as it stands now.</returns>
    public async Task<Dictionary<string, string>> ApplyNodesAsync(
        Guid publication,
        string repository,
        Plan plan,
        DatabaseShape shape,
        PublishOptions options,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        var stamp = new Stamp(publication.ToString(), repository, "");
        var incoming = new IncomingNodes(connection, stamp);
        await new NodeCopy(incoming, new NewNodes(connection, shape, stamp, now)).RunAsync(plan.Drafts, options, cancellation).ConfigureAwait(false);
        await incoming.CopyRetiredAsync(plan, cancellation).ConfigureAwait(false);
        var nodeIds = await AdoptAsync(plan, cancellation).ConfigureAwait(false);
        await connection
            .ExecuteAsync("ANALYZE incoming_nodes (id, pattern_id, pattern_version, predecessor); ANALYZE incoming_retired", cancellation)
            .ConfigureAwait(false);
        foreach (var statement in new NodeStatements(shape).All)
            await connection.ExecuteAsync(statement, Used(statement, [publication, now]), cancellation).ConfigureAwait(false);

        return nodeIds;
    }

    private async Task<PublicationEntry?> NewestBeforeAsync(PostgresPublicationLog log, PublicationEntry entry, CancellationToken cancellation)
    {
        await log.MarkAsync(entry.Id, PublicationStates.Pending, cancellation).ConfigureAwait(false);
        return await log.NewestAsync(cancellation).ConfigureAwait(false) is { } newest && newest.ManifestHash == entry.ManifestHash ? newest : null;
    }

    private async Task<Dictionary<string, string>> AdoptAsync(Plan plan, CancellationToken cancellation)
    {
        var nodeIds = plan.NodeIdsByPattern();
        if (await connection.ExecuteAsync(NodeStatements.Adopt, cancellation).ConfigureAwait(false) == 0)
            return nodeIds;

        foreach (var (patternId, id) in await connection
            .QueryAsync(NodeStatements.Adopted, row => (row.GetString(0), row.GetGuid(1)), [], cancellation)
            .ConfigureAwait(false))
            nodeIds[patternId] = id.ToString();

        return nodeIds;
    }

    // The server refuses parameters that a statement does not name.
    private static object?[] Used(string statement, object?[] parameters) =>
        statement.Contains("$2", StringComparison.Ordinal) ? parameters : statement.Contains("$1", StringComparison.Ordinal) ? parameters[..1] : [];
}

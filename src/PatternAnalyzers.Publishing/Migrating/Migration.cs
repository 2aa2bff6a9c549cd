using Npgsql;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Backups;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>Brings the patterns of a Qdrant collection into PostgreSQL: gates first, batches under savepoints, gates again; everything or nothing.</summary>
/// <param name="qdrant">Where the collection is; it is only read.</param>
/// <param name="postgres">Where they go.</param>
public sealed class Migration(QdrantStoreOptions qdrant, PostgresStoreOptions postgres)
{
    private readonly PostgresDatabase database = new(postgres);

    /// <summary>Migrates.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA41xx, PA42xx, PA431x, PA432x.</exception>
    public async Task<MigrationResult> RunAsync(MigrationOptions options, CancellationToken cancellation = default)
    {
        if (options is { Replace: true, BackupFolder: null })
            throw MigrationFaults.NoBackupFolder();

        using var client = new RestClient(qdrant);
        var collected = await PointCollector.ReadAsync(client, qdrant.Collection, options.MinimumQuality, cancellation).ConfigureAwait(false);
        Require(collected, options);
        var result = new MigrationResult { Points = collected.Count, Skipped = PointCollector.Skipped(collected) };
        if (options.DryRun)
            return result;

        return await database.RunAsync(connection => WriteAsync(connection, collected, result, options, cancellation), cancellation).ConfigureAwait(false);
    }

    private void Require(IReadOnlyList<Collected> collected, MigrationOptions options)
    {
        var skipped = PointCollector.Skipped(collected);
        if (skipped.Where(pair => pair.Key != "score too low").Sum(pair => pair.Value) * 2 > collected.Count)
            throw MigrationFaults.Unfit(qdrant.Collection, collected.Count, skipped);

        var report = Gatekeeper.Check(Manifest("migration", [.. collected.Select(one => one.Pattern).OfType<Pattern>()]), options.Profile);
        options.Checked?.Invoke(report);
        if (!report.Passed)
            throw MigrationFaults.Gates(qdrant.Collection, report, skipped);
    }

    private async Task<MigrationResult> WriteAsync(
        NpgsqlConnection connection,
        IReadOnlyList<Collected> collected,
        MigrationResult result,
        MigrationOptions options,
        CancellationToken cancellation)
    {
        await new PostgresMigrator(database).MigrateAsync(connection, cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        foreach (var repository in collected.Select(one => one.Repository).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            await RepositoryLock.TakeAsync(connection, repository, postgres.LockTimeout, cancellation).ConfigureAwait(false);
        if (options.Replace)
            result = await ReplaceAsync(connection, result, options, cancellation).ConfigureAwait(false);

        var inserted = await new MigrationBatches(connection, transaction, database, options).WriteAsync(collected, cancellation).ConfigureAwait(false);
        await CheckAsync(connection, collected, options, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return result with { Inserted = inserted };
    }

    // From the lock on nobody else writes; what the backup holds is what is replaced.
    private async Task<MigrationResult> ReplaceAsync(
        NpgsqlConnection connection,
        MigrationResult result,
        MigrationOptions options,
        CancellationToken cancellation)
    {
        await connection
            .ExecuteAsync(
                $"LOCK TABLE {string.Join(", ", await TableBackup.TablesAsync(connection, cancellation).ConfigureAwait(false))} IN SHARE ROW EXCLUSIVE MODE",
                cancellation)
            .ConfigureAwait(false);
        await Backup.TakeAsync(connection, database.Place, options.BackupFolder!, postgres.Time, cancellation).ConfigureAwait(false);
        var quarantine = new Quarantine(connection);
        var writers = await quarantine.WritersAsync(cancellation).ConfigureAwait(false);
        var now = postgres.Time.GetUtcNow();
        var moved = await quarantine.MoveAsync($"{qdrant.Collection} {Moment.Of(now)}", now, cancellation).ConfigureAwait(false);
        return result with { Quarantined = moved, Warnings = writers };
    }

    private async Task CheckAsync(NpgsqlConnection connection, IReadOnlyList<Collected> collected, MigrationOptions options, CancellationToken cancellation)
    {
        var patterns = new List<Pattern>();
        foreach (var repository in collected.Select(one => one.Repository).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            patterns.AddRange(
                await connection
                    .QueryAsync(
                        "SELECT pattern_data::text FROM pattern_current WHERE repository = $1 ORDER BY pattern_id",
                        row => ManifestJson.ParsePattern(row.GetString(0), database.Place),
                        [repository],
                        cancellation)
                    .ConfigureAwait(false));

        var report = Gatekeeper.Check(Manifest("migration", patterns), options.Profile);
        options.Checked?.Invoke(report);
        if (!report.Passed)
            throw MigrationFaults.After(report);
        if (options.Replace && await new Quarantine(connection).CountAsync(cancellation).ConfigureAwait(false) is > 0 and var left)
            throw MigrationFaults.LeftOver(left);
    }

    private static Manifest Manifest(string repository, IReadOnlyList<Pattern> patterns) => new()
    {
        ToolVersion = "migration", Repository = repository, Patterns = patterns
    };
}

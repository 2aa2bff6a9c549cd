using Microsoft.Extensions.AI;
using Npgsql;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Takes and restores backups of PostgreSQL, and of Qdrant when it is given.</summary>
/// <param name="postgres">Where PostgreSQL is.</param>
/// <param name="qdrant">Where Qdrant is; null for PostgreSQL alone.</param>
/// <param name="embedder">The embedder that the collection belongs to; it computes nothing here.</param>
public sealed class Backup(PostgresStoreOptions postgres, QdrantStoreOptions? qdrant, IEmbeddingGenerator<string, Embedding<float>> embedder) : IStoreBackup
{
    private readonly PostgresDatabase database = new(postgres);

    /// <summary>Writes all tables of patterns (and all points) into a new folder, reads them back, and seals it with checksums. Who wrote them does not matter; nothing is written to the stores.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA41xx, PA42xx, PA431x.</exception>
    public Task<BackupManifest> TakeAsync(string folder, CancellationToken cancellation = default) => database.RunAsync(async connection =>
    {
        await using var transaction = await ReadOnlyTransaction.BeginAsync(connection, cancellation).ConfigureAwait(false);
        var (_, version) = await new PostgresMigrator(database).RequireTablesAsync(connection, cancellation).ConfigureAwait(false);
        return await BackupFolder.TakeAsync(folder, () => WriteAsync(connection, version, folder, cancellation)).ConfigureAwait(false);
    }, cancellation);

    /// <summary>Makes the stores hold what a backup holds; checksums come first. Rows and points of others that it does not know stay.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA41xx, PA42xx, PA431x.</exception>
    public Task<BackupManifest> RestoreAsync(string folder, CancellationToken cancellation = default) => database.RunAsync(async connection =>
    {
        var backup = BackupFolder.Open(folder);
        if (backup.Files.Any(file => file.Name == SqliteBackup.Name))
            throw BackupFaults.OtherStore(folder, "a SQLite file");
        if (qdrant is not null && backup.Files.All(file => file.Name != PointBackup.Name))
            throw BackupFaults.WithoutPoints(folder);

        await new PostgresMigrator(database).MigrateAsync(connection, cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await connection
            .ExecuteAsync(
                $"SET LOCAL lock_timeout = {(long)Math.Max(1, postgres.LockTimeout.TotalMilliseconds)}; LOCK TABLE pattern_publications, pattern_lineage_nodes IN SHARE ROW EXCLUSIVE MODE",
                cancellation)
            .ConfigureAwait(false);
        await new TableRestore(connection).RunAsync(folder, backup, cancellation).ConfigureAwait(false);
        if (qdrant is not null)
            await RestorePointsAsync(folder, cancellation).ConfigureAwait(false);

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return backup;
    }, cancellation);

    /// <summary>The same for the tables alone, in the caller's transaction.</summary>
    internal static Task<BackupManifest> TakeAsync(
        NpgsqlConnection connection,
        string source,
        string folder,
        TimeProvider time,
        CancellationToken cancellation) =>
        BackupFolder.TakeAsync(folder, async () =>
    {
        var files = await TableBackup.WriteAsync(connection, folder, cancellation).ConfigureAwait(false);
        return new BackupManifest { Source = source, TakenAt = Moment.Now(time), SchemaVersion = PostgresMigrationTable.Newest, Files = files };
    });

    private async Task<BackupManifest> WriteAsync(NpgsqlConnection connection, int version, string folder, CancellationToken cancellation)
    {
        var files = await TableBackup.WriteAsync(connection, folder, cancellation).ConfigureAwait(false);
        if (qdrant is not null)
        {
            using var client = new RestClient(qdrant);
            files.Add(await new PointBackup(client, qdrant.Collection).WriteAsync(folder, cancellation).ConfigureAwait(false));
        }

        return new BackupManifest { Source = database.Place, TakenAt = Moment.Now(postgres.Time), SchemaVersion = version, Files = files };
    }

    private async Task RestorePointsAsync(string folder, CancellationToken cancellation)
    {
        using var client = new RestClient(qdrant!);
        await new PointBackup(client, qdrant!.Collection).RestoreAsync(new QdrantIndex(client, qdrant!, embedder), folder, cancellation).ConfigureAwait(false);
    }
}

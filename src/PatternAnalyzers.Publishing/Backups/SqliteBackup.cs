using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Sqlite;
using PatternAnalyzers.Publishing.Sqlite.Migrations;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Takes and restores backups of a SQLite store: a copy of the file as of one moment, whoever writes meanwhile.</summary>
/// <param name="settings">Where the store is.</param>
public sealed class SqliteBackup(SqliteStoreOptions settings) : IStoreBackup
{
    /// <summary>Name of the copy in the list of files.</summary>
    public const string Name = "sqlite_store";

    private const string CopyName = "patterns.db";

    private readonly SqliteFile file = new(settings);

    /// <inheritdoc />
    public Task<BackupManifest> TakeAsync(string folder, CancellationToken cancellation = default) => Task.FromResult(Guarded(file.Path, () =>
    {
        using var connection = file.OpenForReading();
        return BackupFolder.Take(folder, () => Take(connection, folder));
    }));

    /// <inheritdoc />
    public Task<BackupManifest> RestoreAsync(string folder, CancellationToken cancellation = default) => Task.FromResult(Guarded(file.Path, () =>
    {
        var backup = BackupFolder.Open(folder);
        if (backup.Files is not [{ Name: Name } copy])
            throw BackupFaults.OtherStore(folder, "PostgreSQL");

        using var source = Copy(LineFile.PathOf(folder, copy));
        new Migrator(folder, settings.Time).RequireKnown(source);
        using var target = file.OpenForWriting();
        // Page by page in one transaction of the target: a crash leaves it as it was.
        source.BackupDatabase(target);
        new Migrator(file.Path, settings.Time).Migrate(target);
        return backup;
    }));

    private BackupManifest Take(SqliteConnection connection, string folder)
    {
        var path = Path.Combine(folder, CopyName);
        try
        {
            connection.Execute("VACUUM INTO $path", ("$path", path));
        }
        catch (SqliteException exception)
        {
            throw BackupFaults.Unwritable(folder, exception);
        }

        using (var written = new FileStream(path, FileMode.Open, FileAccess.ReadWrite))
            written.Flush(flushToDisk: true);

        using var copy = Copy(path);
        if (copy.Scalar("PRAGMA integrity_check") is not "ok")
            throw BackupFaults.Damaged(folder, CopyName);

        var nodes = (long)copy.Scalar("SELECT count(*) FROM pattern_lineage_nodes")!;
        var entry = new BackupFile { Name = Name, FileName = CopyName, Rows = nodes, Sha256 = LineFile.Checksum(path) };
        return new BackupManifest { Source = file.Path, TakenAt = Moment.Now(settings.Time), SchemaVersion = MigrationTable.Newest, Files = [entry] };
    }

    private static SqliteConnection Copy(string path)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw StoreFaults.Of(path, exception);
        }
    }
}

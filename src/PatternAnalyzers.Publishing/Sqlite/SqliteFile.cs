using Microsoft.Data.Sqlite;
using PatternAnalyzers.Publishing.Sqlite.Migrations;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Opens the file of a store.</summary>
internal sealed class SqliteFile(SqliteStoreOptions options)
{
    public string Path { get; } = System.IO.Path.GetFullPath(options.Path);

    /// <summary>Opens for writing, creates what is missing, and brings the tables up to date.</summary>
    public SqliteConnection OpenForWriting()
    {
        RequireFolder();
        var existed = File.Exists(Path);
        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            new Migrator(Path, options.Time).Migrate(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            if (!existed)
                DeleteIfEmpty();
            throw;
        }
    }

    /// <summary>Opens for writing a file that must be there, and brings its tables up to date.</summary>
    public SqliteConnection OpenExisting() => File.Exists(Path) ? OpenForWriting() : throw StoreFaults.Missing(Path);

    /// <summary>Opens for reading; the file and its tables must be there.</summary>
    public SqliteConnection OpenForReading()
    {
        if (!File.Exists(Path))
            throw StoreFaults.Missing(Path);

        var connection = Open(SqliteOpenMode.ReadOnly);
        try
        {
            new Migrator(Path, options.Time).RequireCurrent(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            ForeignKeys = true,
            // A pooled connection would keep the file open after the command has ended.
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)),
        };
        var connection = new SqliteConnection(text.ToString());
        connection.Open();
        return connection;
    }

    private void RequireFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (Directory.Exists(folder))
            return;
        if (!options.CreateDirectory)
            throw StoreFaults.FolderMissing(Path);

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Folder(Path, exception);
        }
    }

    // Opening creates an empty file; when nothing came of it, it goes again. Never one that was there before: devices are empty, too.
    private void DeleteIfEmpty()
    {
        if (new FileInfo(Path) is { Exists: true, Length: 0 })
            File.Delete(Path);
    }
}

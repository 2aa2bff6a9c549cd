using Microsoft.Data.Sqlite;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Sqlite.Migrations;

/// <summary>Brings the tables of a file up to date, each step in the journal, all of them in one transaction.</summary>
internal sealed class Migrator(string path, TimeProvider time)
{
    private const string Journal = "pattern_migrations";

    public void Migrate(SqliteConnection connection)
    {
        if (Version(connection) == MigrationTable.Newest)
            return;

        // Asked again under the lock: another process may have come first.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        if (version == 0)
            RequireEmpty(connection);
        foreach (var migration in MigrationTable.Rows.Where(row => row.Number > version))
            Apply(connection, migration);

        transaction.Commit();
    }

    public void RequireCurrent(SqliteConnection connection)
    {
        var version = Version(connection);
        if (version == 0)
            throw StoreFaults.Foreign(path);
        if (version < MigrationTable.Newest)
            throw StoreFaults.OlderSchema(path, version, MigrationTable.Newest);
    }

    /// <summary>Refuses a file that is no store, or that a newer tool has written.</summary>
    public void RequireKnown(SqliteConnection connection)
    {
        if (Version(connection) == 0)
            throw StoreFaults.Foreign(path);
    }

    private long Version(SqliteConnection connection)
    {
        if (connection.Scalar("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $name", ("$name", Journal)) is null)
            return 0;

        var version = (long?)connection.Scalar($"SELECT max(number) FROM {Journal}") ?? 0;
        return version <= MigrationTable.Newest ? version : throw StoreFaults.NewerSchema(path, version, MigrationTable.Newest);
    }

    private void RequireEmpty(SqliteConnection connection)
    {
        if (connection.Scalar("SELECT 1 FROM sqlite_master LIMIT 1") is not null)
            throw StoreFaults.Foreign(path);

        connection.Execute($"CREATE TABLE {Journal} (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)");
    }

    private void Apply(SqliteConnection connection, Migration migration)
    {
        connection.Execute(migration.Script);
        connection.Execute(
            $"INSERT INTO {Journal} (number, name, applied_at) VALUES ($number, $name, $now)",
            ("$number", migration.Number),
            ("$name", migration.Name),
            ("$now", Moment.Now(time)));
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace PatternAnalyzers.Testing;

/// <summary>The server of a test run: that of <c>PATTERNS_TEST_POSTGRES</c>, else a private one, started when first asked for.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Watcher = "test";

    // Making a database copies eight megabytes in three hundred files; emptying one takes a sixth of that time.
    private const string Empty = $"""
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name <> '{Watcher}';
        DROP SCHEMA public CASCADE;
        CREATE SCHEMA public AUTHORIZATION pg_database_owner;
        GRANT USAGE ON SCHEMA public TO public;
        """;

    private readonly Lazy<PostgresCluster?> cluster;
    private readonly bool isPrivate;
    private readonly ConcurrentBag<string> free = [];
    private int databases;

    public PostgresServer() : this(isPrivate: false)
    {
    }

    private PostgresServer(bool isPrivate)
    {
        this.isPrivate = isPrivate;
        cluster = new(() => isPrivate || Given is null ? PostgresCluster.Start() : null);
    }

    /// <summary>A server for one test, which may crash it.</summary>
    public static PostgresServer Private() => new(isPrivate: true);

    /// <summary>Stops a private server as a crash would.</summary>
    public void Crash() => cluster.Value!.Crash();

    /// <summary>Starts a private server again.</summary>
    public void Resume() => cluster.Value!.Resume();

    private static string? Given => Environment.GetEnvironmentVariable("PATTERNS_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    private string Text => cluster.Value?.Text ?? Given!;

    /// <summary>Connection string of an empty database.</summary>
    public string NewDatabase()
    {
        if (!free.TryTake(out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"patterns_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}");
            Execute(Text, $"CREATE DATABASE {name} TEMPLATE template0");
        }

        return TextOf(name);
    }

    /// <summary>Takes a database back; another test gets it, empty again. That of a private server goes with the server, which may be down.</summary>
    public void Drop(string text)
    {
        if (isPrivate)
            return;

        Execute(Watching(text), Empty);
        free.Add(new NpgsqlConnectionStringBuilder(text).Database!);
    }

    /// <summary>For the statements of tests themselves: a connection a statement would cost more than the statement. A server that may crash leaves none to use again.</summary>
    public string Watching(string text) => new NpgsqlConnectionStringBuilder(text) { Pooling = !isPrivate, ApplicationName = Watcher }.ToString();

    public static void Execute(string text, string sql)
    {
        using var connection = new NpgsqlConnection(text);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (cluster is { IsValueCreated: true, Value: { } started })
            started.Dispose();
        else if (cluster.IsValueCreated)
            DropAll();
    }

    // Only a server that was given lives on.
    private void DropAll()
    {
        foreach (var name in free)
            Execute(Text, $"DROP DATABASE {name} WITH (FORCE)");
    }

    private string TextOf(string name) => new NpgsqlConnectionStringBuilder(Text) { Database = name, Pooling = false }.ToString();
}

using System.Globalization;
using Npgsql;

namespace PatternAnalyzers.Testing;

/// <summary>The server of a test run: that of <c>PATTERNS_TEST_POSTGRES</c>, else a private one, started when first asked for.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Lazy<PostgresCluster?> cluster;
    private int databases;

    public PostgresServer() : this(isPrivate: false)
    {
    }

    private PostgresServer(bool isPrivate) => cluster = new(() => isPrivate || Given is null ? PostgresCluster.Start() : null);

    /// <summary>A server for one test, which may crash it.</summary>
    public static PostgresServer Private() => new(isPrivate: true);

    /// <summary>Stops a private server as a crash would.</summary>
    public void Crash() => cluster.Value!.Crash();

    /// <summary>Starts a private server again.</summary>
    public void Resume() => cluster.Value!.Resume();

    private static string? Given => Environment.GetEnvironmentVariable("PATTERNS_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    private string Text => cluster.Value?.Text ?? Given!;

    /// <summary>Connection string of a new, empty database.</summary>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"patterns_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}");
        Execute(Text, $"CREATE DATABASE {name} TEMPLATE template0");
        return new NpgsqlConnectionStringBuilder(Text) { Database = name, Pooling = false }.ToString();
    }

    public void Drop(string text)
    {
        if (cluster.Value is null)
            Execute(Text, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(text).Database} WITH (FORCE)");
    }

    public static void Execute(string text, string sql)
    {
        using var connection = new NpgsqlConnection(text);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (cluster is { IsValueCreated: true, Value: { } started })
            started.Dispose();
    }
}

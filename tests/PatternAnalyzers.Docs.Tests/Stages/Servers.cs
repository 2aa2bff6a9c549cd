using Npgsql;

[assembly: AssemblyFixture(typeof(PatternAnalyzers.Docs.Tests.Stages.Servers))]

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>A private PostgreSQL server: the docs name databases, which nobody else's server may have.</summary>
public sealed class Servers : IDisposable
{
    private readonly Lazy<PostgresCluster> cluster = new(() => PostgresCluster.Start());
    private int databases;

    /// <summary>Connection string of a new, empty database.</summary>
    public string NewDatabase() => NewDatabase($"docs_{Interlocked.Increment(ref databases)}");

    public string NewDatabase(string name)
    {
        PostgresServer.Execute(cluster.Value.Text, $"CREATE DATABASE {name} TEMPLATE template0");
        return new NpgsqlConnectionStringBuilder(cluster.Value.Text) { Database = name }.ToString();
    }

    public void Dispose()
    {
        if (cluster.IsValueCreated)
            cluster.Value.Dispose();
    }
}

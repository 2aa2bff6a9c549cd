using System.Globalization;
using Npgsql;
using PatternAnalyzers.Testing;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>Databases of a private server, each with the tables of a store and nothing in them.</summary>
internal sealed class BenchDatabases(string server) : IDisposable
{
    private const string Template = "bench_template";

    private readonly HashSet<string> made = [];
    private int number;

    /// <summary>A database for what is not measured.</summary>
    public string WarmUp { get; private set; } = Template;

    /// <summary>Makes the tables once; other databases are copies of that one.</summary>
    public async Task PrepareAsync()
    {
        Execute(server, $"DROP DATABASE IF EXISTS {Template}");
        Execute(server, $"CREATE DATABASE {Template} TEMPLATE template0");
        made.Add(Template);
        using (var empty = new BulkManifestFile(0))
            await PublishProcess.RunAsync(empty.Location, Template, "", server);

        WarmUp = New();
    }

    public string New()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"bench_{Environment.ProcessId}_{++number}");
        Execute(server, $"CREATE DATABASE {name} TEMPLATE {Template}");
        // What came before must not be written to the disk while this one is measured.
        Execute(server, "CHECKPOINT");
        made.Add(name);
        return name;
    }

    public void Drop(string name)
    {
        Execute(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        made.Remove(name);
    }

    public string TextOf(string name) => new NpgsqlConnectionStringBuilder(server) { Database = name, CommandTimeout = 0 }.ToString();

    public void Dispose()
    {
        foreach (var name in made.ToList())
            Drop(name);
    }

    private static void Execute(string text, string sql) => PostgresServer.Execute(text, sql);
}

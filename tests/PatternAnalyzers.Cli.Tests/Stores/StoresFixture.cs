using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Qdrant.Emulator;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>Both stores for one test: a database, an emulator, and the options that lead to them.</summary>
internal sealed class StoresFixture : IAsyncDisposable
{
    private static int number;

    private readonly PostgresServer? server;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-stores-");

    private StoresFixture(PostgresServer? server, string text, QdrantEmulator emulator)
    {
        this.server = server;
        Text = text;
        Emulator = emulator;
        Variable = $"PATTERNS_TEST_{Environment.ProcessId}_{Interlocked.Increment(ref number)}";
        Environment.SetEnvironmentVariable(Variable, Text);
    }

    public string Text { get; }

    public string Variable { get; }

    public QdrantEmulator Emulator { get; }

    public string[] Options => ["--store", "qdrant+postgres", "--postgres-variable", Variable, "--qdrant-url", Emulator.Url];

    public static async Task<StoresFixture> StartAsync(PostgresServer server) => new(server, server.NewDatabase(), await QdrantEmulator.StartAsync());

    /// <summary>The same with an empty database that belongs to somebody else.</summary>
    public static async Task<StoresFixture> StartAsync(string text) => new(null, text, await QdrantEmulator.StartAsync());

    public string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Writes a manifest of that many patterns.</summary>
    public string Manifest(string name, int from, int count, string hash = "one") => Write(At(name), from, count, hash);

    /// <summary>The same at a path.</summary>
    public static string Write(string path, int from, int count, string hash = "one")
    {
        var patterns = Enumerable.Range(from, count).Select(index => new Pattern
        {
            PatternId = PatternAnalyzers.Core.Identity.UuidV5.Of(Guid.Empty, $"pattern {index}").ToString(),
            ContentHash = $"{hash} {index}",
            PatternName = $"Useful Pattern {index}",
            PatternType = index % 2 == 0 ? PatternType.Effect : PatternType.Compute,
            Symbol = $"T:Shop.Useful{index}",
            Assembly = "Shop",
            Project = "src/Shop/Shop.csproj",
            FilePath = $"src/Shop/Useful{index}.cs",
            LineStart = 1,
            LineEnd = 9,
            Description = $"Does useful thing number {index}.",
            DescriptionSource = "documentation",
            Quality = new Quality { Overall = index % 3 == 0 ? .5 : .9, KnownWeight = 1 },
        });
        File.WriteAllBytes(path, ManifestJson.Serialize(new Manifest { ToolVersion = "0.1.0", Repository = "example.org/shop", Patterns = [.. patterns] }));
        return path;
    }

    public List<string> Column(string sql)
    {
        using var connection = new NpgsqlConnection(Text);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(
                string.Join(
                    '|',
                    Enumerable.Range(0, reader.FieldCount)
                        .Select(index => Convert.ToString(reader.GetValue(index), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return values;
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        await Emulator.DisposeAsync();
        server?.Drop(Text);
        folder.Delete(recursive: true);
    }
}

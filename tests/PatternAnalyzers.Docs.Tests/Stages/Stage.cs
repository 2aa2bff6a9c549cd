using PatternAnalyzers.Docs.Tests.Reading;
using PatternAnalyzers.Qdrant.Emulator;

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>A copy of the shop, and servers, for one page.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Name of the address of an embedding service in <see cref="Own"/>.</summary>
    public const string EmbeddingEndpoint = "embedding endpoint";

    private readonly Dictionary<string, string> environment;
    private readonly QdrantEmulator? emulator;
    private readonly EmbeddingService embedding = new();

    private Stage(Shop shop, string folder, QdrantEmulator? emulator)
    {
        environment = new Dictionary<string, string>(shop.Environment);
        this.emulator = emulator;
        Folder = folder;
        Own = new Dictionary<string, string> { [EmbeddingEndpoint] = embedding.Endpoint };
    }

    public string Folder { get; }

    /// <summary>What stands here for the reader's own things.</summary>
    public IReadOnlyDictionary<string, string> Own { get; }

    /// <summary>A variable of its environment.</summary>
    public string Setting(string name) => environment[name];

    public static async Task<Stage> OpenAsync(Shop shop, string folder, Servers? servers)
    {
        var stage = new Stage(shop, folder, servers is null ? null : await QdrantEmulator.StartAsync());
        if (servers is null)
            return stage;

        stage.environment["PATTERNS_POSTGRES"] = servers.NewDatabase();
        stage.environment["PATTERNS_QDRANT_URL"] = stage.emulator!.Url;
        return stage;
    }

    /// <summary>Fills both servers with what the old pipeline left.</summary>
    public async Task FailAsOfOldAsync(Servers servers)
    {
        OldFailure.FillTables(servers.NewDatabase(OldFailure.Database));
        await OldFailure.FillCollectionAsync(emulator!.Url);
    }

    public DocRun Run(DocCommand command) => Run(command.Text);

    /// <summary>Runs a line as a shell would, with nobody at its standard input.</summary>
    public DocRun Run(string line, IReadOnlyDictionary<string, string>? more = null) => Bash(more, "-euo", "pipefail", "-c", $"exec </dev/null\n{line}\n");

    /// <summary>Runs a script, strictly.</summary>
    public DocRun RunScript(string path, params IEnumerable<string> arguments) => Bash(null, ["-euo", "pipefail", path, .. arguments]);

    public async ValueTask DisposeAsync()
    {
        embedding.Dispose();
        if (emulator is not null)
            await emulator.DisposeAsync();
    }

    private DocRun Bash(IReadOnlyDictionary<string, string>? more, params IEnumerable<string> arguments)
    {
        var all = new Dictionary<string, string>(environment);
        foreach (var (name, value) in more ?? new Dictionary<string, string>())
            all[name] = value;

        var (exit, output) = Shell.Run(Folder, all, "bash", arguments);
        return new DocRun(exit, output);
    }
}

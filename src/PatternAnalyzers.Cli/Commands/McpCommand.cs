using System.CommandLine;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Mcp;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns mcp</c>: serves the catalogue to agents.</summary>
internal sealed class McpCommand
{
    private readonly Option<string?> input = new Option<string?>("--input", "-i")
    {
        Description = "Manifest, or folder of fragments, to serve instead of a store.",
        HelpName = "path"
    }.NotEmpty();
    private readonly StoreOptions store = new();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new McpCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("mcp", "Serves the catalogue to agents over the Model Context Protocol, on standard input and output; read only.",
            "patterns mcp --database artifacts/patterns/patterns.db",
            "patterns mcp --input artifacts/patterns.json",
            "patterns mcp --store qdrant+postgres --collection execution_patterns")
        {
            input, root,
        };
        command.Answers = true;
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (parsed.GetValue(input) is not { } path)
        {
            await CatalogueServer.ServeAsync(Task.FromResult(store.Open(parsed)), ToolVersion.Current, cancellation).ConfigureAwait(false);
            return (int)ExitCode.Ok;
        }

        using var own = new TemporaryStore();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var filled = Task.Run(() => FillAsync(own, path, parsed.GetValue(root), terminal, ended.Token), ended.Token);
        await CatalogueServer.ServeAsync(filled, ToolVersion.Current, cancellation).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await Task.WhenAny(filled).ConfigureAwait(false);
        return (int)ExitCode.Ok;
    }

    private static async Task<IPatternStore> FillAsync(TemporaryStore own, string path, string? root, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(path, root, terminal, cancellation).ConfigureAwait(false);
        await own.Store.PublishAsync(manifest, new PublishOptions(), cancellation).ConfigureAwait(false);
        return own.Store;
    }
}

using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns status</c>: what a store holds.</summary>
internal sealed class StatusCommand
{
    private readonly StoreOptions store = new();
    private readonly Option<bool> json = CommonOptions.Json();

    public static Command Create(Terminal terminal) => new StatusCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("status", "Shows what a store holds.", "patterns status --database artifacts/patterns/patterns.db",
            "patterns status --store qdrant+postgres")
        {
            json,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var status = await store.Open(parsed).StatusAsync(cancellation).ConfigureAwait(false);
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonText.Of(status));
        }
        else
        {
            Print(status, terminal);
        }

        return (int)ExitCode.Ok;
    }

    private static void Print(StoreStatus status, Terminal terminal)
    {
        terminal.Line(
            $"{status.Location}: {Counted.Of(status.Patterns, "pattern")}, schema {status.SchemaVersion}, embeddings {status.EmbeddingModel ?? "none"} ({(status.EmbeddingDimension is { } dimension ? Figures.Of(dimension) : "no")} dimensions)");
        if (status.Repositories.Count > 0)
        {
            terminal.Table(
                ["repository", "patterns", "publications", "last published", "commit"],
                status.Repositories
                    .Select(static one => (IReadOnlyList<string>)[one.Repository, Figures.Of(one.Patterns), Figures.Of(one.Publications), one.PublishedAt, one.Commit
                        ?? "none"])
                    .ToList());
        }
    }
}

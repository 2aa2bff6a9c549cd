using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns trend</c>: how a repository has come along over its publications.</summary>
internal sealed class TrendCommand
{
    private readonly Option<string?> repository = new("--repository") { Description = "Repository id; all of the store by default.", HelpName = "id" };
    private readonly Option<int> limit = CommonOptions.Count("--limit", "Most publications to show of a repository, the newest.", 1, 20);
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly StoreOptions store = new();

    public static Command Create(Terminal terminal) => new TrendCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("trend", "Shows number, score and violations of the patterns over the publications of a store.",
            "patterns trend --database artifacts/patterns/patterns.db",
            "patterns trend --repository github.com/contoso/shop --limit 50 --json")
        {
            repository, limit, json,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var records = await store.Open(parsed).PublicationsAsync(parsed.GetValue(repository), parsed.GetValue(limit), cancellation).ConfigureAwait(false);
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonText.Of(records));
        }
        else
        {
            TrendText.Print(records, terminal);
        }

        return (int)ExitCode.Ok;
    }
}

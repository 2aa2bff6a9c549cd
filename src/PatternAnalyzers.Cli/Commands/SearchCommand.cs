using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns search</c>: finds patterns by what they do.</summary>
internal sealed class SearchCommand
{
    private readonly Argument<string> text = new("text") { Description = "What you are looking for, in your own words." };
    private readonly Option<PatternType?> type = new("--type") { Description = "Only patterns of this type.", HelpName = "TYPE", CustomParser = PatternTypes.ParseOne };
    private readonly Option<NodeKind?> kind = new("--node-kind") { Description = "Only patterns of this node kind: EFFECT, COMPUTE, REDUCER or ORCHESTRATOR.", HelpName = "KIND", CustomParser = PatternTypes.ParseKind };
    private readonly Option<int> limit = CommonOptions.Count("--limit", "Most hits to show.", 1, 10);
    private readonly StoreOptions store = new();
    private readonly Option<bool> json = CommonOptions.Json();

    public static Command Create(Terminal terminal) => new SearchCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("search", "Searches a store by meaning and words.",
            "patterns search \"something that writes to the database\"",
            "patterns search \"retry with backoff\" --type ALGORITHM --limit 5 --json")
        {
            text, type, kind, limit, json,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var query = new SearchQuery
        {
            Text = parsed.GetValue(text)!,
            Type = parsed.GetValue(type),
            NodeKind = parsed.GetValue(kind),
            Limit = parsed.GetValue(limit),
        };
        var hits = await store.Open(parsed).SearchAsync(query, cancellation).ConfigureAwait(false);
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonText.Of(hits));
        }
        else
        {
            Print(hits, terminal);
        }

        return (int)ExitCode.Ok;
    }

    private static void Print(IReadOnlyList<SearchHit> hits, Terminal terminal)
    {
        if (hits.Count == 0)
        {
            terminal.Line("nothing fits");
        }

        foreach (var hit in hits)
        {
            var kind = hit.NodeKind is { } known ? $", {WireNames.Of(known)}" : "";
            terminal.Line($"{Figures.Of(hit.Score)} {hit.Name} ({WireNames.Of(hit.Type)}{kind}, quality {Figures.Of(hit.Overall)})");
            terminal.Line($"     {hit.Description}");
            terminal.Line($"     {hit.FilePath}:{hit.Line} in {hit.Repository}; {hit.Why}");
        }
    }
}

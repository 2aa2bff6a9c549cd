using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns search</c>: finds patterns by what they do.</summary>
internal sealed class SearchCommand
{
    private readonly Argument<string> text = new("text") { Description = "What you are looking for, in your own words." };
    private readonly Option<PatternType?> type = new("--type")
    {
        Description = "Only patterns of this type.", HelpName = "TYPE", CustomParser = PatternTypes.ParseOne
    };
    private readonly Option<NodeKind?> kind = new("--node-kind")
    {
        Description = "Only patterns of this node kind: EFFECT, COMPUTE, REDUCER or ORCHESTRATOR.",
        HelpName = "KIND",
        CustomParser = PatternTypes.ParseKind
    };
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
        var opened = store.Open(parsed);
        var hits = await opened.SearchAsync(query, cancellation).ConfigureAwait(false);
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonText.Of(hits));
        }
        else if (hits.Count > 0)
        {
            Print(hits, terminal);
        }
        else
        {
            terminal.Line(await NothingAsync(query, opened, cancellation).ConfigureAwait(false));
        }

        return (int)ExitCode.Ok;
    }

    // A type is easily taken for a node kind, and a filter for the answer.
    private static async Task<string> NothingAsync(SearchQuery query, IPatternStore opened, CancellationToken cancellation)
    {
        if (query is { Type: null, NodeKind: null })
            return "nothing fits";

        var wider = await opened.SearchAsync(query with { Type = null, NodeKind = null }, cancellation).ConfigureAwait(false);
        return wider.Count == 0
            ? "nothing fits"
            : $"nothing fits {Filters(query)}; without, {Counted.Of(wider.Count, "pattern")} would, the best of them {wider[0].Name} ({Kinds(wider[0])})";
    }

    private static string Filters(SearchQuery query)
    {
        string?[] filters = [query.Type is { } family ? $"--type {WireNames.Of(family)}" : null, query.NodeKind is { } behaviour
            ? $"--node-kind {WireNames.Of(behaviour)}"
            : null];
        return string.Join(" ", filters.OfType<string>());
    }

    private static string Kinds(SearchHit hit) =>
        hit.NodeKind is { } known ? $"type {WireNames.Of(hit.Type)}, node kind {WireNames.Of(known)}" : $"type {WireNames.Of(hit.Type)}";

    private static void Print(IReadOnlyList<SearchHit> hits, Terminal terminal)
    {
        foreach (var hit in hits)
        {
            var kind = hit.NodeKind is { } known ? $", {WireNames.Of(known)}" : "";
            terminal.Line($"{Figures.Of(hit.Score)} {hit.Name} ({WireNames.Of(hit.Type)}{kind}, quality {Figures.Of(hit.Overall)})");
            terminal.Line($"     {hit.Description}");
            terminal.Line($"     {hit.FilePath}:{hit.Line} in {hit.Repository}; {hit.Why}");
        }
    }
}

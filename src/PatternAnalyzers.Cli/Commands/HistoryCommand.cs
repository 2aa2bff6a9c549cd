using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns history</c>: how a pattern came to be what it is.</summary>
internal sealed class HistoryCommand
{
    private readonly Argument<string> pattern = new("pattern") { Description = "Pattern id, name or symbol." };
    private readonly StoreOptions store = new();
    private readonly Option<bool> json = CommonOptions.Json();

    public static Command Create(Terminal terminal) => new HistoryCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("history", "Shows the generations and events of one pattern.",
            "patterns history \"User Writer Effect\"",
            "patterns history NodeUserWriterEffect --store qdrant+postgres --json")
        {
            pattern, json,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var called = parsed.GetValue(pattern)!;
        var opened = store.Open(parsed);
        var history = await opened.HistoryAsync(called, cancellation).ConfigureAwait(false)
            ?? await opened.HistoryAsync("T:" + called, cancellation).ConfigureAwait(false)
            ?? throw PatternLookup.None(called, store.Name(parsed));
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonText.Of(history));
        }
        else
        {
            Print(history, terminal);
        }

        return (int)ExitCode.Ok;
    }

    private static void Print(PatternHistory history, Terminal terminal)
    {
        terminal.Line($"{history.Name} ({history.PatternId}) in {history.Repository}");
        terminal.Table(
            ["generation", "state", "created", "quality", "content", "origin"],
            history.Generations
                .Select(static one => (IReadOnlyList<string>)[Figures.Of(one.Generation), one.State, one.CreatedAt, Figures.Of(one.Overall), one.ContentHash[..Math.Min(
                    12,
                    one.ContentHash.Length)], one.Origin is null
                    ? "none"
                    : $"{one.Origin} {one.OriginNodeId}"])
                .ToList());
        terminal.Table(
            ["event", "when", "why", "publication"],
            history.Events
                .Select(static one => (IReadOnlyList<string>)[one.Subtype is null ? one.Type : $"{one.Type} ({one.Subtype})", one.At, one.Reason ?? "", one.PublicationId
                    ?? "of another tool"])
                .ToList());
    }
}

using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns explain</c>: why a pattern is what it is.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> pattern = new("pattern") { Description = "Pattern id (or its beginning), name, symbol or simple type name." };
    private readonly Option<string?> input = new("--input", "-i") { Description = "Manifest, or folder of fragments, to look in; the store by default.", HelpName = "path" };

    public static Command Create(Terminal terminal) => new ExplainCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("explain", "Shows evidence, conflicts, scores with their figures, violations and relationships of one pattern.",
            "patterns explain \"User Writer Effect\" --input patterns.json")
        {
            pattern, input,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(input)!, terminal, cancellation).ConfigureAwait(false);
        var found = PatternLookup.Find(manifest.Patterns, parsed.GetValue(pattern)!);
        var names = manifest.Patterns.DistinctBy(static one => one.PatternId).ToDictionary(static one => one.PatternId, static one => one.PatternName, StringComparer.Ordinal);
        new ExplainText(terminal).Print(found, manifest.Relationships, names);
        return (int)ExitCode.Ok;
    }
}

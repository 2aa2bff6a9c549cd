using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns score</c>: weighs a manifest anew.</summary>
internal sealed class ScoreCommand
{
    private readonly Option<string> Input = new("--input", "-i") { Description = "Manifest, or folder of fragments, to score.", HelpName = "path", Required = true };
    private readonly Option<string> Output = CommonOptions.Output();
    private readonly Option<string> Algorithm = CommonOptions.Algorithm();

    public static Command Create(Terminal terminal) => new ScoreCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("score", "Scores a manifest again with another algorithm.", "patterns score --input patterns.json --algorithm static --output static.json")
        {
            Input, Output, Algorithm,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(Input)!, terminal, cancellation).ConfigureAwait(false);
        var scored = Catalogue.Rescore(manifest, parsed.GetValue(Algorithm)!);
        cancellation.ThrowIfCancellationRequested();
        var output = parsed.GetValue(Output)!;
        var written = ManifestFile.Write(output, scored);
        SummaryReport.Print(scored, terminal);
        terminal.Line($"manifest {output} {(written ? "written" : "is unchanged")}");
        return (int)ExitCode.Ok;
    }
}

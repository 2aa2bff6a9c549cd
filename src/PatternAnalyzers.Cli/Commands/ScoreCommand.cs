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
    private readonly Option<string> input = new Option<string>("--input", "-i")
    {
        Description = "Manifest, or folder of fragments, to score.",
        HelpName = "path",
        Required = true
    }.NotEmpty();
    private readonly Option<string> output = CommonOptions.Output();
    private readonly Option<string> algorithm = CommonOptions.Algorithm();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new ScoreCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb(
            "score",
            "Scores a manifest again with another algorithm.",
            "patterns score --input patterns.json --algorithm static --output static.json")
        {
            input, output, algorithm, root,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(input)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var scored = Catalogue.Rescore(manifest, parsed.GetValue(algorithm)!);
        cancellation.ThrowIfCancellationRequested();
        var path = parsed.GetValue(output)!;
        var written = ManifestFile.Write(path, scored);
        SummaryReport.Print(scored, terminal);
        terminal.Line($"manifest {path} {(written ? "written" : "is unchanged")}");
        return (int)ExitCode.Ok;
    }
}

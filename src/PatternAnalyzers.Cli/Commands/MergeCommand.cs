using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns merge</c>: the fragments of a build to the manifest of the repository.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string> Directory = new("directory") { Description = "Folder of the fragments (*.patterns.json)." };
    private readonly Option<string> Output = CommonOptions.Output();
    private readonly Option<bool> Prune = new("--prune") { Description = "Delete stale fragments: of projects that are gone, of other commits, tools or configurations." };
    private readonly Option<string?> Root = CommonOptions.RepositoryRoot();
    private readonly Option<string> Algorithm = CommonOptions.Algorithm();

    public static Command Create(Terminal terminal) => new MergeCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("merge", "Merges the fragments that builds left into one manifest with final scores.",
            "patterns merge artifacts/patterns --output artifacts/patterns.json",
            "patterns merge artifacts/patterns --prune --output artifacts/patterns.json")
        {
            Directory, Output, Prune, Root, Algorithm,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var options = new MergeOptions(parsed.GetValue(Directory)!, parsed.GetValue(Root), parsed.GetValue(Algorithm)!, parsed.GetValue(Prune));
        var (manifest, selection) = await MergeRun.ExecuteAsync(options, cancellation).ConfigureAwait(false);
        Stale.Report(selection, terminal);
        cancellation.ThrowIfCancellationRequested();
        var output = parsed.GetValue(Output)!;
        var written = ManifestFile.Write(output, manifest);
        if (options.Prune)
        {
            MergeRun.Prune(selection);
        }

        terminal.Line($"{selection.Accepted.Count} fragments merged, {selection.Stale.Count} stale {(options.Prune ? "deleted" : "left out")}");
        SummaryReport.Print(manifest, terminal);
        terminal.Line($"manifest {output} {(written ? "written" : "is unchanged")}");
        return (int)ExitCode.Ok;
    }
}

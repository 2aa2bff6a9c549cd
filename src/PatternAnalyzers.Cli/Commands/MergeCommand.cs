using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns merge</c>: the fragments of a build to the manifest of the repository.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string> directory = new Argument<string>("directory") { Description = "Folder of the fragments (*.patterns.json)." }.NotEmpty();
    private readonly Option<string> output = CommonOptions.Output();
    private readonly Option<bool> prune = new("--prune")
    {
        Description = "Delete stale fragments: of projects that are gone, of other commits, tools or configurations."
    };
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();
    private readonly Option<string> algorithm = CommonOptions.Algorithm();

    public static Command Create(Terminal terminal) => new MergeCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("merge", "Merges the fragments that builds left into one manifest with final scores.",
            "patterns merge artifacts/patterns --output artifacts/patterns.json",
            "patterns merge artifacts/patterns --prune --output artifacts/patterns.json")
        {
            directory, output, prune, root, algorithm,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var options = new MergeOptions(parsed.GetValue(directory)!, parsed.GetValue(root), parsed.GetValue(algorithm)!, parsed.GetValue(prune));
        var (manifest, selection, repository) = await MergeRun.ExecuteAsync(options, cancellation).ConfigureAwait(false);
        Stale.Report(selection, terminal);
        HistoryWarning.Report(repository, terminal);
        cancellation.ThrowIfCancellationRequested();
        var path = parsed.GetValue(output)!;
        var written = ManifestFile.Write(path, manifest);
        if (options.Prune)
        {
            MergeRun.Prune(selection);
        }

        terminal.Line($"{Counted.Of(selection.Accepted.Count, "fragment")} merged, {selection.Stale.Count} stale {(options.Prune ? "deleted" : "left out")}");
        SummaryReport.Print(manifest, terminal);
        terminal.Line($"manifest {path} {(written ? "written" : "is unchanged")}");
        return (int)ExitCode.Ok;
    }
}

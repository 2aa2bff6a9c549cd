using System.CommandLine;
using System.Diagnostics;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Loading;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns extract</c>: plain sources to a manifest.</summary>
internal sealed class ExtractCommand
{
    private readonly Option<string> source = new Option<string>("--source", "-s") { Description = "Folder, .sln, .slnx or .csproj to read; nothing is restored or built.", HelpName = "path", Required = true }.NotEmpty();
    private readonly Option<string> output = CommonOptions.Output();
    private readonly Option<string> algorithm = CommonOptions.Algorithm();
    private readonly Option<double> minimum = CommonOptions.Share("--min-quality", "Patterns scored below this go to the rejected ones (below_minimum).", 0);
    private readonly Option<string?> repository = new("--repository") { Description = "Repository id; by default it is taken from git's origin.", HelpName = "id" };
    private readonly Option<IReadOnlySet<PatternType>?> types = new("--pattern-types")
    {
        Description = "Types to keep, separated by commas; ONEX stands for the four node types. The rest goes to the rejected ones (filtered_type).",
        HelpName = "list",
        CustomParser = PatternTypes.Parse,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create(Terminal terminal) => new ExtractCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("extract", "Reads C# sources and writes a manifest of the patterns in them.",
            "patterns extract --source . --output patterns.json",
            "patterns extract --source src/Shop.slnx --pattern-types ONEX,HANDLER --min-quality 0.3 --output patterns.json")
        {
            source, output, types, minimum, algorithm, repository,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var progress = new ProgressLine(terminal);
        var (all, facts, history) = await SourceRun.ExecuteAsync(parsed.GetValue(source)!, parsed.GetValue(repository), parsed.GetValue(algorithm)!, progress, cancellation).ConfigureAwait(false);
        progress.Clear();
        var manifest = PatternFilter.Apply(all, parsed.GetValue(types), parsed.GetValue(minimum));
        cancellation.ThrowIfCancellationRequested();
        var path = parsed.GetValue(output)!;
        var written = ManifestFile.Write(path, manifest);
        Warn(facts, terminal);
        HistoryWarning.Report(history, terminal);
        terminal.Line($"{facts.Files} files in {facts.Projects.Count} projects read in {Figures.Seconds(watch.Elapsed)}");
        SummaryReport.Print(manifest, terminal);
        terminal.Line($"manifest {path} {(written ? "written" : "is unchanged")}");
        return Verdict(manifest, facts, terminal);
    }

    private static void Warn(SourceFacts facts, Terminal terminal)
    {
        foreach (var warning in facts.Warnings)
        {
            terminal.Problem($"warning PA2037: {warning}");
        }
    }

    private static int Verdict(Manifest manifest, SourceFacts facts, Terminal terminal)
    {
        if (facts.Failures.Count > 0)
        {
            throw new AggregateException(facts.Failures.Select(static failure => new InvalidOperationException($"project {failure.Project} could not be extracted and is missing: {failure.Cause.Message}", failure.Cause)));
        }

        if (manifest.Patterns.Count > 0)
        {
            return (int)ExitCode.Ok;
        }

        terminal.Problem($"error PA3023: No pattern found in {facts.Files} files; {manifest.Rejected.Count} candidates were rejected.");
        terminal.Problem(manifest.Rejected.Count > 0 ? "  The manifest lists them with reasons; check --pattern-types and --min-quality." : "  Check that --source points at the code you mean.");
        return (int)ExitCode.GateFailed;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Loading;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns extract</c>: plain sources, a build or a recorded build to a manifest.</summary>
internal sealed class ExtractCommand
{
    private readonly Option<string?> source = new Option<string?>("--source", "-s")
    {
        Description = "Folder, .sln, .slnx or .csproj to read; with --binlog the folder that its projects must lie in.",
        HelpName = "path"
    }.NotEmpty();
    private readonly Option<string> mode = CommonOptions.OneOf(
        "--mode",
        "source reads files as text and runs nothing; build restores and builds, and so knows packages and generated code.",
        "source",
        "source",
        "build");
    private readonly Option<string?> binlog = new Option<string?>("--binlog")
    {
        Description = "Repeats the compiler calls that 'dotnet build -bl' recorded here.",
        HelpName = "file"
    }.NotEmpty();
    private readonly Option<string> configuration = new Option<string>("--configuration", "-c")
    {
        Description = "Configuration that --mode build builds.",
        HelpName = "name",
        DefaultValueFactory = static _ => "Release"
    }.NotEmpty();
    private readonly Option<string> output = CommonOptions.Output();
    private readonly Option<string> algorithm = CommonOptions.Algorithm();
    private readonly Option<double> minimum = CommonOptions.Share("--min-quality", "Patterns scored below this go to the rejected ones (below_minimum).", 0);
    private readonly Option<string?> repository = new("--repository")
    {
        Description = "Repository id; by default it is taken from git's origin.",
        HelpName = "id"
    };
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
        var command = new Verb("extract", "Reads C# sources, builds them or replays a build, and writes a manifest of the patterns in them.",
            "patterns extract --source . --output patterns.json",
            "patterns extract --source Shop.slnx --mode build --output patterns.json",
            "patterns extract --binlog build.binlog --output patterns.json",
            "patterns extract --source src/Shop.slnx --pattern-types ONEX,HANDLER --min-quality 0.3 --output patterns.json")
        {
            source, mode, binlog, configuration, output, types, minimum, algorithm, repository,
        };
        command.Validators.Add(Check);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(binlog) is null && result.GetResult(source) is null)
        {
            result.AddError("--source or --binlog is required.");
        }

        if (result.GetResult(binlog) is not null && result.GetResult(mode) is { Implicit: false })
        {
            result.AddError("--mode says how --source is read; with --binlog leave it out.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var progress = new ProgressLine(terminal);
        var extracted = await ExtractAsync(parsed, terminal, progress, cancellation).ConfigureAwait(false);
        progress.Clear();
        var manifest = PatternFilter.Apply(extracted.Manifest, parsed.GetValue(types), parsed.GetValue(minimum));
        cancellation.ThrowIfCancellationRequested();
        var path = parsed.GetValue(output)!;
        var written = ManifestFile.Write(path, manifest);
        Warn(extracted, terminal);
        HistoryWarning.Report(extracted.Repository, terminal);
        terminal.Line($"{extracted.Read} in {Figures.Seconds(watch.Elapsed)}");
        SummaryReport.Print(manifest, terminal);
        terminal.Line($"manifest {path} {(written ? "written" : "is unchanged")}");
        return Verdict(manifest, extracted, terminal);
    }

    private async Task<Extracted> ExtractAsync(ParseResult parsed, Terminal terminal, ProgressLine progress, CancellationToken cancellation)
    {
        var path = parsed.GetValue(source);
        if (parsed.GetValue(binlog) is null && parsed.GetValue(mode) == "source")
        {
            return await SourceRun.ExecuteAsync(path!, parsed.GetValue(repository), parsed.GetValue(algorithm)!, progress, cancellation).ConfigureAwait(false);
        }

        var options = new BuildOptions { Configuration = parsed.GetValue(configuration)!, Below = path };
        using var built = parsed.GetValue(binlog) is { } recorded
            ? await BinlogExtraction.ExtractAsync(recorded, options, progress, cancellation).ConfigureAwait(false)
            : await BuildAsync(path!, options, terminal, cancellation).ConfigureAwait(false);
        return await BuiltRun.ExecuteAsync(built, parsed.GetValue(repository), parsed.GetValue(algorithm)!, cancellation).ConfigureAwait(false);
    }

    private static Task<BuiltFacts> BuildAsync(string path, BuildOptions options, Terminal terminal, CancellationToken cancellation)
    {
        terminal.Progress($"building {path} ({options.Configuration})");
        return BuildExtraction.ExtractAsync(path, options, cancellation);
    }

    private static void Warn(Extracted extracted, Terminal terminal)
    {
        foreach (var (code, text) in extracted.Warnings)
        {
            terminal.Problem($"warning {code}: {text}");
        }
    }

    private static int Verdict(Manifest manifest, Extracted extracted, Terminal terminal)
    {
        if (extracted.Failures.Count > 0)
        {
            throw new AggregateException(
                extracted.Failures.Select(static failure => new InvalidOperationException(
                    $"project {failure.Project} could not be extracted and is missing: {failure.Cause.Message}",
                    failure.Cause)));
        }

        if (manifest.Patterns.Count > 0)
        {
            return (int)ExitCode.Ok;
        }

        terminal.Problem($"error PA3023: No pattern found in {extracted.Searched}; {manifest.Rejected.Count} candidates were rejected.");
        terminal.Problem(
            manifest.Rejected.Count > 0
                ? "  The manifest lists them with reasons; check --pattern-types and --min-quality."
                : "  Check that --source points at the code you mean.");
        return (int)ExitCode.GateFailed;
    }
}

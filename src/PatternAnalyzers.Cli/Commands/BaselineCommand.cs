using System.CommandLine;
using System.Globalization;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns baseline</c>: writes down today's findings, so that builds report new ones only.</summary>
internal sealed class BaselineCommand
{
    private readonly Argument<string> input = new Argument<string>("manifest") { Description = "Manifest, or folder of fragments, that holds the findings." }.NotEmpty();
    private readonly Option<string> output = new Option<string>("--output", "-o")
    {
        Description = "Baseline to write; the build reads it at the root of the repository.",
        HelpName = "file",
        DefaultValueFactory = static _ => Baseline.FileName,
    }.NotEmpty();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new BaselineCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("baseline", "Writes down the rule findings of today, so that builds report new ones only. Manifests and scores keep them.",
            "patterns baseline patterns.json --output patterns.baseline")
        {
            input, output, root,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(input)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var baseline = Baseline.Of(manifest);
        var path = parsed.GetValue(output)!;
        var written = BaselineFile.Write(path, baseline);
        terminal.Line($"baseline {path} {(written ? "written" : "is unchanged")}: {baseline.Count.ToString(CultureInfo.InvariantCulture)} findings");
        return (int)ExitCode.Ok;
    }
}

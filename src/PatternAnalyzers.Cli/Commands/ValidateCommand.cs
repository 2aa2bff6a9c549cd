using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns validate</c>: asks the gates.</summary>
internal sealed class ValidateCommand
{
    private readonly Argument<string> input = new Argument<string>("input") { Description = "Manifest, or folder of fragments, which is merged first." }.NotEmpty();
    private readonly GateOptions gates = new();
    private readonly Option<string> format = CommonOptions.OneOf("--format", "How the report is printed.", "text", "text", "json");
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new ValidateCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("validate", "Checks a manifest against the gates that publishing asks for.",
            "patterns validate patterns.json",
            "patterns validate artifacts/patterns --profile recovery --min-count 300 --format json")
        {
            input, format, root,
        };
        foreach (var option in gates.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(input)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var report = Gatekeeper.Check(manifest, gates.Profile(parsed));
        if (parsed.GetValue(format) == "json")
        {
            terminal.Line(JsonText.Of(report));
        }
        else
        {
            GateText.Print(report, terminal);
        }

        return (int)(report.Passed ? ExitCode.Ok : ExitCode.GateFailed);
    }
}

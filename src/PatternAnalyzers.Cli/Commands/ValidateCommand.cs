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
    private readonly Argument<string> Input = new("input") { Description = "Manifest, or folder of fragments, which is merged first." };
    private readonly GateOptions Gates = new();
    private readonly Option<string> Format = CommonOptions.OneOf("--format", "How the report is printed.", "text", "text", "json");

    public static Command Create(Terminal terminal) => new ValidateCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("validate", "Checks a manifest against the gates that publishing asks for.",
            "patterns validate patterns.json",
            "patterns validate artifacts/patterns --profile recovery --min-count 300 --format json")
        {
            Input, Format,
        };
        foreach (var option in Gates.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(Input)!, terminal, cancellation).ConfigureAwait(false);
        var report = Gatekeeper.Check(manifest, Gates.Profile(parsed));
        if (parsed.GetValue(Format) == "json")
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

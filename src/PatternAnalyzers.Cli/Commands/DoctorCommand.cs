using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Diagnosis;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns doctor</c>: why a build leaves nothing, or something stale.</summary>
internal sealed class DoctorCommand
{
    private readonly Argument<string> source = new Argument<string>("path")
    {
        Description = "Folder, .sln, .slnx or .csproj; this folder by default.",
        DefaultValueFactory = static _ => "."
    }.NotEmpty();
    private readonly Option<string?> manifests = new Option<string?>("--manifests")
    {
        Description = "Folder of the fragments; artifacts/patterns of the repository by default.",
        HelpName = "dir"
    }.NotEmpty();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };

    public static Command Create(Terminal terminal) => new DoctorCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("doctor", "Explains why a build leaves no patterns, or stale ones; builds nothing. Exits with 1 when there is a problem.",
            "patterns doctor",
            "patterns doctor src/Shop.slnx --manifests artifacts/patterns --json")
        {
            source, manifests, json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var symptoms = await DoctorRun.ExamineAsync(parsed.GetValue(source)!, parsed.GetValue(manifests), cancellation).ConfigureAwait(false);
        var findings = Doctor.Examine(symptoms);
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonText.Of(new { Findings = findings, Symptoms = symptoms }));
        }
        else
        {
            DoctorText.Print(findings, terminal);
        }

        return (int)(findings.Any(static finding => finding.Level == FindingLevel.Problem) ? ExitCode.GateFailed : ExitCode.Ok);
    }
}

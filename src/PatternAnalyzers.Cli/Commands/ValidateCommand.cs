using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Publishing.Validating;
using PatternAnalyzers.Reporting.Sarif;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns validate</c>: asks the gates.</summary>
internal sealed class ValidateCommand
{
    private const string Sarif = "sarif";

    private readonly Argument<string?> input = new Argument<string?>("input")
    {
        Description = "Manifest, or folder of fragments, which is merged first; leave it out to check a store.",
        Arity = ArgumentArity.ZeroOrOne
    }.NotEmpty();
    private readonly StoreOptions store = new();
    private readonly GateOptions gates = new();
    private readonly Option<string> format = CommonOptions.OneOf("--format", "How the report is printed.", "text", "text", "json", Sarif);
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new ValidateCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("validate", "Checks a manifest against the gates that publishing asks for; without a manifest, what stands in the stores.",
            "patterns validate patterns.json",
            "patterns validate artifacts/patterns --profile recovery --min-count 300 --format json",
            "patterns validate --store sqlite --database artifacts/patterns/patterns.db",
            "patterns validate patterns.json --format sarif",
            "patterns validate --store qdrant+postgres --profile recovery")
        {
            input, format, json, root,
        };
        command.AddAll(store.All);
        foreach (var option in gates.All)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(input) is null or { Tokens.Count: 0 } && !store.IsChosen(result))
            {
                result.AddError("Required argument missing for command: 'validate'. Give a manifest, or a store with --store.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (parsed.GetValue(input) is not { } path)
        {
            return await CheckStoreAsync(parsed, terminal, cancellation).ConfigureAwait(false);
        }

        var manifest = await ManifestSource.OpenAsync(path, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var report = Gatekeeper.Check(manifest, gates.Profile(parsed));
        if (IsJson(parsed))
        {
            terminal.Line(JsonText.Of(report));
        }
        else if (IsSarif(parsed))
        {
            terminal.Output.Write(SarifGates.Of(report.Results, manifest.Patterns, ToolVersion.Current));
        }
        else
        {
            GateText.Print(report, terminal);
        }

        return (int)(report.Passed ? ExitCode.Ok : ExitCode.GateFailed);
    }

    private async Task<int> CheckStoreAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var report = await store.CheckOf(parsed).RunAsync(gates.Profile(parsed), cancellation).ConfigureAwait(false);
        if (IsJson(parsed))
        {
            terminal.Line(JsonText.Of(report));
        }
        else if (IsSarif(parsed))
        {
            terminal.Output.Write(SarifGates.Of(report.Results, [], ToolVersion.Current));
        }
        else
        {
            GateText.Print(report.Results, terminal);
            terminal.Verdict(
                report.Passed,
                $"{(report.Passed ? "PASS" : "FAIL")}: {Counted.Of(report.Patterns, "pattern")} in {report.Location}, {report.Results.Count(static result => !result.Passed)} of {report.Results.Count} checks failed");
        }

        return (int)(report.Passed ? ExitCode.Ok : ExitCode.GateFailed);
    }

    private bool IsJson(ParseResult parsed) => parsed.GetValue(json) || parsed.GetValue(format) == "json";

    private bool IsSarif(ParseResult parsed) => parsed.GetValue(format) == Sarif;
}

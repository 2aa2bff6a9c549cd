using System.CommandLine;
using System.Text;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;
using PatternAnalyzers.Reporting.Diffs.Formats;
using PatternAnalyzers.Reporting.Files;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns diff</c>: what a change does to the patterns.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string> before = new Argument<string>("before") { Description = "Manifest, or folder of fragments, of before." }.NotEmpty();
    private readonly Argument<string> after = new Argument<string>("after") { Description = "Manifest, or folder of fragments, of now." }.NotEmpty();
    private readonly Option<string> format = CommonOptions.OneOf("--format", "How the comparison is written.", "text", [.. DiffFormat.Names]);
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly Option<string?> output = new Option<string?>("--output", "-o")
    {
        Description = "File to write it to instead of standard output.",
        HelpName = "file"
    }.NotEmpty();
    private readonly Option<Condition[]> failOn = FailOn();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new DiffCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("diff", "Compares two manifests: new, changed, moved and vanished patterns, scores that moved, new and fixed violations.",
            "patterns diff main.json patterns.json",
            "patterns diff main.json patterns.json --fail-on new-violations,score-drop:0.05 --format markdown --output comment.md")
        {
            before, after, failOn, format, json, output, root,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private static Option<Condition[]> FailOn() => new("--fail-on")
    {
        Description = $"What ends the command with exit code 1, separated by commas: {string.Join(", ", ConditionTable.Forms)}.",
        HelpName = "conditions",
        DefaultValueFactory = static _ => [],
        CustomParser = static result =>
        {
            var conditions = new List<Condition>();
            foreach (var text in result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
            {
                if (ConditionTable.Parse(text) is { } condition)
                    conditions.Add(condition);
                else
                    result.AddError($"--fail-on takes {string.Join(", ", ConditionTable.Forms)}, not '{text}'.");
            }

            return [.. conditions];
        },
    };

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var old = await ManifestSource.ReadAsync(parsed.GetValue(before)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var current = await ManifestSource.ReadAsync(parsed.GetValue(after)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var diff = Comparison.Of(old, current);
        var verdicts = Verdict.Of(diff, parsed.GetValue(failOn)!);
        cancellation.ThrowIfCancellationRequested();
        var form = parsed.GetValue(json) ? "json" : parsed.GetValue(format)!;
        var text = DiffFormat.Write(form, diff, verdicts, ToolVersion.Current);
        var told = form == "text";
        if (parsed.GetValue(output) is { } path)
        {
            ReportFile.Write(path, Encoding.UTF8.GetBytes(text));
            told = false;
        }
        else
        {
            terminal.Output.Write(text);
        }

        var failed = verdicts.Where(static verdict => !verdict.Passed).ToList();
        if (!told)
            Tell(failed, terminal);

        return (int)(failed.Count == 0 ? ExitCode.Ok : ExitCode.GateFailed);
    }

    // Where the comparison is not on the screen: a log that only ends in exit code 1 helps nobody.
    private static void Tell(List<Verdict> failed, Terminal terminal)
    {
        foreach (var verdict in failed)
            terminal.Problem($"FAIL {verdict.Condition}: {verdict.Offences[0]}{(verdict.Offences.Count > 1 ? $" and {verdict.Offences.Count - 1} more" : "")}");
    }
}

using System.CommandLine;
using PatternAnalyzers.Cli.Completions;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns completion</c>: the script that lets a shell complete verbs, options and values.</summary>
internal sealed class CompletionCommand
{
    private readonly Argument<string> shell = new("shell") { Description = $"One of {string.Join(", ", CompletionScript.Shells)}." };

    public static Command Create(Terminal terminal) => new CompletionCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        var command = new Verb("completion", "Prints the script that lets a shell complete verbs, options and values. dotnet-suggest works without it.",
            "patterns completion bash >> ~/.bashrc",
            "patterns completion pwsh >> $PROFILE")
        {
            shell,
        };
        command.Answers = true;
        command.SetAction(parsed =>
        {
            terminal.Output.Write(CompletionScript.Of(parsed.GetValue(shell)!));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}

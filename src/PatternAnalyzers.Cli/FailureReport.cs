using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli;

/// <summary>Prints what ended a command, and chooses its exit code.</summary>
internal static class FailureReport
{
    public static int Print(Exception failure, Terminal terminal, bool diagnostic)
    {
        var exit = Print(Essence(failure), terminal);
        if (diagnostic)
        {
            terminal.Problem(failure.ToString());
        }

        return exit;
    }

    private static int Print(Exception failure, Terminal terminal)
    {
        switch (failure)
        {
            case PatternsException known:
                terminal.Problem($"error {known.Code}: {known.Message}");
                terminal.Problem($"  {known.Remedy}");
                return (int)known.ExitCode;
            case OperationCanceledException:
                terminal.Problem("Cancelled; nothing was written.");
                return (int)ExitCode.Cancelled;
            default:
                terminal.Problem($"error PA2099: Internal error, please report: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}");
                terminal.Problem("  Run again with --verbosity diagnostic to see where.");
                return PatternsApp.InternalError;
        }
    }

    private static Exception Essence(Exception failure) =>
        failure is AggregateException { InnerExceptions: [var only] } ? Essence(only) : failure;
}

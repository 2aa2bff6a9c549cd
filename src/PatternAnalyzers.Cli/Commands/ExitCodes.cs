using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>What exit codes mean.</summary>
internal static class ExitCodes
{
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        ((int)ExitCode.Ok, "done"),
        ((int)ExitCode.GateFailed, "a gate failed or nothing was found"),
        ((int)ExitCode.Usage, "the command line is wrong"),
        ((int)ExitCode.Input, "input is missing or malformed"),
        ((int)ExitCode.StoreUnreachable, "a store cannot be opened or written"),
        ((int)ExitCode.RolledBack, "undone"),
        ((int)ExitCode.BuildFailed, "the target's build failed"),
        (PatternsApp.InternalError, "a fault of the tool (please report)"),
        ((int)ExitCode.Cancelled, "cancelled"),
    ];
}

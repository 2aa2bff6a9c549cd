using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>What can be wrong with a binlog.</summary>
internal static class BinlogErrors
{
    public static PatternsException Missing(string path) => new(
        "PA2056", ExitCode.Input, $"There is no binlog at {path}.", "Record one with 'dotnet build -t:Rebuild -bl:build.binlog'.");

    public static PatternsException Unreadable(string path, Exception inner) => new(
        "PA2057",
            ExitCode.Input,
            $"{path} cannot be read as a binlog: {inner.Message.ReplaceLineEndings(" ").TrimEnd('.')}.",
            "Record it again with 'dotnet build -t:Rebuild -bl:build.binlog'.",
            inner);

    public static PatternsException NoCompiles(string path) => new(
        "PA2058", ExitCode.Input, $"{path} records no call of the C# compiler.", "Record a build that compiles: 'dotnet build -t:Rebuild -bl:build.binlog'.");

    public static PatternsException Elsewhere(string path, string missing, int more) => new(
        "PA2059",
        ExitCode.Input,
        $"{path} was recorded where files lie that are missing here: {missing}{(more > 0 ? $" and {more} more" : "")}.",
        "Replay a binlog on the machine and in the checkout that recorded it, after its build.");

    public static PatternsException ReplayFailed(string project, IReadOnlyList<string> lines) => new(
        "PA2060",
            ExitCode.BuildFailed,
            $"The recorded compiler call of {project} cannot be repeated: {lines.FirstOrDefault()?.Trim() ?? "the compiler wrote no facts"}",
            "Build there again, record it, and replay the new binlog.");
}

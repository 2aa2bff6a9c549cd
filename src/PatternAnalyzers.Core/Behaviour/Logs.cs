namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Logs that a solution brings itself, told by their names.</summary>
internal static class Logs
{
    /// <summary>True for a log: nobody to work with.</summary>
    public static bool Is(string name) => name is "Log" or "ILog" || Ends(name, "Logger") || Ends(name, "LoggerFactory") || Ends(name, "LoggerProvider");

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.Ordinal);
}

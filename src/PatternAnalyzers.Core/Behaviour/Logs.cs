namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Logs that a solution brings itself, told by their names.</summary>
internal static class Logs
{
    private static readonly string[] Endings = ["Logger", "LoggerFactory", "LoggerProvider"];

    /// <summary>True for a log: nobody to work with.</summary>
    public static bool Is(string name) => name is "Log" or "ILog" || Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>Decides whether a person looks at what is printed.</summary>
internal static class TerminalMode
{
    /// <summary>True where colours, tables and progress that overwrites itself are welcome.</summary>
    /// <param name="redirected">Whether output or errors go elsewhere than to a terminal.</param>
    /// <param name="variable">The environment.</param>
    public static bool IsRich(bool redirected, Func<string, string?> variable) =>
        !redirected && variable("NO_COLOR") is null or "" && variable("TERM") is not "dumb" && variable("CI") is null or "" or "false" or "0";
}

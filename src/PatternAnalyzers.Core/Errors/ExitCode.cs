namespace PatternAnalyzers.Core.Errors;

/// <summary>Exit codes of the command line.</summary>
public enum ExitCode
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>A gate failed.</summary>
    GateFailed = 1,

    /// <summary>The command line itself is wrong.</summary>
    Usage = 2,

    /// <summary>Input is missing, unreadable or malformed.</summary>
    Input = 3,

    /// <summary>A store cannot be reached, opened or written.</summary>
    StoreUnreachable = 4,

    /// <summary>Something failed and every change was undone.</summary>
    RolledBack = 5,

    /// <summary>The target's own build failed.</summary>
    BuildFailed = 6,

    /// <summary>Cancelled by the user.</summary>
    Cancelled = 130,
}

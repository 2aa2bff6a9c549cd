namespace PatternAnalyzers.Core.Patterns;

/// <summary>A violation excused by a suppression with a reason.</summary>
public sealed record Suppressed
{
    /// <summary>Rule id.</summary>
    public required string Rule { get; init; }

    /// <summary>The suppression token or rule id in the source.</summary>
    public required string Token { get; init; }

    /// <summary>The reason given there.</summary>
    public required string Reason { get; init; }

    /// <summary>Repository-relative path.</summary>
    public required string FilePath { get; init; }

    /// <summary>Line of the violation, from 1.</summary>
    public int Line { get; init; }
}

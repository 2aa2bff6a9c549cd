namespace PatternAnalyzers.Core.Patterns;

/// <summary>A rule broken at a place.</summary>
public sealed record Violation
{
    /// <summary>Rule id, <c>ONEX####</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Severity of the rule; editorconfig never changes it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>Repository-relative path.</summary>
    public required string FilePath { get; init; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; init; }
}

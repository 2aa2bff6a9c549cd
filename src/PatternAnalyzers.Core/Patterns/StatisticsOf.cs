namespace PatternAnalyzers.Core.Patterns;

/// <summary>Computes <see cref="Statistics"/>.</summary>
public static class StatisticsOf
{
    /// <inheritdoc cref="RunningStatistics.Result" path="/summary"/>
    public static Statistics Compute(IEnumerable<Pattern> patterns, int rejected, int relationships)
    {
        var statistics = new RunningStatistics();
        foreach (var pattern in patterns)
            statistics.Add(pattern);

        return statistics.Result(rejected, relationships);
    }
}

namespace PatternAnalyzers.Core.Patterns;

/// <summary>Computes <see cref="Statistics"/>.</summary>
public static class StatisticsOf
{
    /// <summary>Counts, and mean and spread of the known overall scores, four decimals; the figures are null when no score is known.</summary>
    public static Statistics Compute(IReadOnlyList<Pattern> patterns, int rejected, int relationships)
    {
        var scores = patterns.Where(pattern => pattern.Quality.Overall is not null).Select(pattern => pattern.Quality.Overall!.Value).OrderBy(score => score).ToList();
        var counts = new Statistics
        {
            Patterns = patterns.Count,
            Rejected = rejected,
            Relationships = relationships,
            ByType = Count(patterns, pattern => WireNames.Of(pattern.PatternType)),
            ByNodeKind = Count(patterns, pattern => pattern.NodeKind is { } kind ? WireNames.Of(kind) : "UNKNOWN"),
        };
        return scores.Count == 0 ? counts : WithScores(counts, scores);
    }

    private static Statistics WithScores(Statistics counts, List<double> sorted)
    {
        var mean = sorted.Average();
        var variance = sorted.Average(score => (score - mean) * (score - mean));
        return counts with
        {
            Mean = Round(mean),
            StandardDeviation = Round(Math.Sqrt(variance)),
            Variance = Round(variance),
            Minimum = Round(sorted[0]),
            Median = Round((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2),
            Maximum = Round(sorted[sorted.Count - 1]),
        };
    }

    private static SortedDictionary<string, int> Count(IEnumerable<Pattern> patterns, Func<Pattern, string> key)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in patterns.GroupBy(key, StringComparer.Ordinal))
            counts[group.Key] = group.Count();
        return counts;
    }

    private static double Round(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
}

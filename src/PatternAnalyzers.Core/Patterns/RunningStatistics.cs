namespace PatternAnalyzers.Core.Patterns;

/// <summary>Takes patterns one after the other and computes <see cref="Statistics"/> of all of them; keeps their scores, not them.</summary>
public sealed class RunningStatistics
{
    private readonly SortedDictionary<string, int> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly List<double> scores = [];
    private int patterns;

    /// <summary>Takes one more.</summary>
    public void Add(Pattern pattern)
    {
        patterns++;
        Count(types, WireNames.Of(pattern.PatternType));
        Count(kinds, pattern.NodeKind is { } kind ? WireNames.Of(kind) : "UNKNOWN");
        if (pattern.Quality.Overall is { } score)
            scores.Add(score);
    }

    /// <summary>Counts, and mean and spread of the known overall scores, four decimals; the figures are null when no score is known.</summary>
    public Statistics Result(int rejected, int relationships)
    {
        var counts = new Statistics { Patterns = patterns, Rejected = rejected, Relationships = relationships, ByType = types, ByNodeKind = kinds };
        scores.Sort();
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

    private static void Count(SortedDictionary<string, int> counts, string key)
    {
        counts.TryGetValue(key, out var count);
        counts[key] = count + 1;
    }

    private static double Round(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
}

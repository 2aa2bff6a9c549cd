using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>The mean of each dimension over patterns.</summary>
public static class DimensionMeans
{
    /// <summary>Means by wire name, four decimals; a dimension that is known of no pattern is absent.</summary>
    public static IReadOnlyDictionary<string, double> Of(IReadOnlyList<Pattern> patterns)
    {
        var means = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var known = patterns.SelectMany(pattern => Weights.Rows(pattern.Quality)).Where(row => row.Dimension.Score is not null);
        foreach (var dimension in known.GroupBy(row => row.Name, StringComparer.Ordinal))
            means[dimension.Key] = Known.Round(dimension.Average(row => row.Dimension.Score!.Value));
        return means;
    }
}

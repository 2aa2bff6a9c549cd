using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>The mean of each dimension over patterns.</summary>
public static class DimensionMeans
{
    /// <inheritdoc cref="RunningMeans.Result" path="/summary"/>
    public static IReadOnlyDictionary<string, double> Of(IEnumerable<Pattern> patterns)
    {
        var means = new RunningMeans();
        foreach (var pattern in patterns)
            means.Add(pattern.Quality);

        return means.Result();
    }
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Takes qualities one after the other and computes the mean of each dimension.</summary>
public sealed class RunningMeans
{
    private readonly SortedDictionary<string, (double Sum, int Count)> known = new(StringComparer.Ordinal);

    /// <summary>Takes one more.</summary>
    public void Add(Quality quality)
    {
        foreach (var (name, _, dimension) in Weights.Rows(quality))
        {
            if (dimension.Score is not { } score)
                continue;

            known.TryGetValue(name, out var sofar);
            known[name] = (sofar.Sum + score, sofar.Count + 1);
        }
    }

    /// <summary>Means by wire name, four decimals; a dimension that is known of no pattern is absent.</summary>
    public IReadOnlyDictionary<string, double> Result()
    {
        var means = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var dimension in known)
            means[dimension.Key] = Known.Round(dimension.Value.Sum / dimension.Value.Count);

        return means;
    }
}

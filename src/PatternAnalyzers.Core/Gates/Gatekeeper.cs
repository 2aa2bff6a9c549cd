using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Gates;

/// <summary>Asks every gate.</summary>
public static class Gatekeeper
{
    /// <summary>The verdict of every gate on a manifest. Statistics are computed here; those written in the manifest are not trusted.</summary>
    public static GateReport Check(Manifest manifest, GateProfile profile)
    {
        var left = manifest.Patterns.Where(pattern => !IsCut(pattern, profile)).ToList();
        var context = new GateContext
        {
            Manifest = manifest,
            Profile = profile,
            Patterns = left,
            Statistics = StatisticsOf.Compute(left, manifest.Rejected.Count, manifest.Relationships.Count),
        };
        return Report(context, [.. GateTable.All.Select(gate => gate.Check(context))]);
    }

    private static GateReport Report(GateContext context, IReadOnlyList<GateResult> results)
    {
        var means = DimensionMeans.Of(context.Patterns);
        return new GateReport
        {
            Profile = context.Profile.Name,
            Passed = results.All(result => result.Passed),
            Results = results,
            Statistics = context.Statistics,
            PatternsBeforeCut = context.Manifest.Patterns.Count,
            PatternsAfterCut = context.Patterns.Count,
            DimensionMeans = means,
            WeakestDimension = Weakest(means),
        };
    }

    // A pattern without a score stays: that it has none is for a gate to say.
    private static bool IsCut(Pattern pattern, GateProfile profile) => pattern.Quality.Overall < profile.MinimumScore;

    private static string? Weakest(IReadOnlyDictionary<string, double> means) => Weights.Rows(new Quality())
        .Where(row => means.ContainsKey(row.Name))
        .OrderByDescending(row => row.Weight * (1 - means[row.Name]))
        .Select(row => row.Name)
        .FirstOrDefault();
}

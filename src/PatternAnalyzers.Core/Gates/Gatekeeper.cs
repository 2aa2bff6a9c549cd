using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Gates;

/// <summary>Asks every gate.</summary>
public static class Gatekeeper
{
    /// <summary>The verdict of every gate on a manifest. Statistics are computed here; those written in the manifest are not trusted.</summary>
    public static GateReport Check(Manifest manifest, GateProfile profile)
    {
        var context = new GateSurvey(manifest, profile).Run();
        return Report(context, [.. GateTable.All.Select(gate => gate.Check(context))]);
    }

    private static GateReport Report(GateContext context, IReadOnlyList<GateResult> results) => new()
    {
        Profile = context.Profile.Name,
        Passed = results.All(result => result.Passed),
        Results = results,
        Statistics = context.Statistics,
        PatternsBeforeCut = context.Manifest.Patterns.Count,
        PatternsAfterCut = context.Statistics.Patterns,
        DimensionMeans = context.DimensionMeans,
        WeakestDimension = Weakest(context.DimensionMeans),
    };

    private static string? Weakest(IReadOnlyDictionary<string, double> means) => Weights.Rows(new Quality())
        .Where(row => means.ContainsKey(row.Name))
        .OrderByDescending(row => row.Weight * (1 - means[row.Name]))
        .Select(row => row.Name)
        .FirstOrDefault();
}

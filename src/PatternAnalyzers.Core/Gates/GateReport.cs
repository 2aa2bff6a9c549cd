using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

/// <summary>What all gates say.</summary>
public sealed record GateReport
{
    /// <summary>Name of the profile.</summary>
    public required string Profile { get; init; }

    /// <summary>True when every gate passed.</summary>
    public required bool Passed { get; init; }

    /// <summary>One result a gate, in the order of <see cref="GateTable.All"/>.</summary>
    public required IReadOnlyList<GateResult> Results { get; init; }

    /// <summary>Statistics over the patterns left after the cut.</summary>
    public required Statistics Statistics { get; init; }

    /// <summary>Number of patterns before the cut.</summary>
    public int PatternsBeforeCut { get; init; }

    /// <summary>Number of patterns after the cut.</summary>
    public int PatternsAfterCut { get; init; }

    /// <summary>Mean of the known scores of each dimension over the patterns after the cut, by wire name, sorted; dimensions that nobody knows are left out.</summary>
    public IReadOnlyDictionary<string, double> DimensionMeans { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The dimension that costs the mean most, weight times shortfall; null when no dimension is known.</summary>
    public string? WeakestDimension { get; init; }
}

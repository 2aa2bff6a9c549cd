using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

/// <summary>What a gate may see.</summary>
public sealed record GateContext
{
    /// <summary>The whole manifest.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>What is asked of it.</summary>
    public required GateProfile Profile { get; init; }

    /// <summary>The patterns left after the profile's cut. Passing over them may mean reading them again, so gates that look at each pattern alone say so in <see cref="Gate.IsWrong"/> instead.</summary>
    public required IEnumerable<Pattern> Patterns { get; init; }

    /// <summary>Statistics over <see cref="Patterns"/>.</summary>
    public required Statistics Statistics { get; init; }

    /// <summary>Means over <see cref="Patterns"/>, see <see cref="GateReport.DimensionMeans"/>.</summary>
    public required IReadOnlyDictionary<string, double> DimensionMeans { get; init; }

    /// <summary>What each gate's <see cref="Gate.IsWrong"/> caught among <see cref="Patterns"/>, by its name.</summary>
    public required IReadOnlyDictionary<string, Offenders> Caught { get; init; }

    /// <summary>Ids of the whole manifest.</summary>
    public required Repeats Ids { get; init; }

    /// <summary>Names of <see cref="Patterns"/>.</summary>
    public required Repeats Names { get; init; }
}

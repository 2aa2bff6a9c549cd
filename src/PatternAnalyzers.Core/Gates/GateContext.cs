using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

/// <summary>What a gate may see.</summary>
public sealed record GateContext
{
    /// <summary>The whole manifest.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>What is asked of it.</summary>
    public required GateProfile Profile { get; init; }

    /// <summary>The patterns left after the profile's cut.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    /// <summary>Statistics over <see cref="Patterns"/>.</summary>
    public required Statistics Statistics { get; init; }
}

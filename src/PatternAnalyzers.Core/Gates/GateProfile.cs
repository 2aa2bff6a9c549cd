namespace PatternAnalyzers.Core.Gates;

/// <summary>What is asked of a manifest.</summary>
public sealed record GateProfile
{
    /// <summary>Integrity only: what is wrong in any manifest, however small or bad the code.</summary>
    public static GateProfile Default { get; } = new() { Name = "default" };

    /// <summary>The figures of the recovery plan: at least 300 patterns scored .3 or more, mean .65 or more, spread over .1.</summary>
    public static GateProfile Recovery { get; } = new()
    {
        Name = "recovery",
        MinimumScore = 0.3,
        MinimumCount = 300,
        MinimumTypes = 2,
        MinimumMean = 0.65,
        SpreadAbove = 0.1,
        RequireRelationships = true,
    };

    /// <summary>Name in reports.</summary>
    public required string Name { get; init; }

    /// <summary>Patterns with an overall score below this are cut before anything is checked; null cuts nothing.</summary>
    public double? MinimumScore { get; init; }

    /// <summary>Fewest patterns.</summary>
    public int MinimumCount { get; init; } = 1;

    /// <summary>Fewest different pattern types.</summary>
    public int MinimumTypes { get; init; } = 1;

    /// <summary>Lowest mean of the overall scores; null asks for none.</summary>
    public double? MinimumMean { get; init; }

    /// <summary>The spread must be greater than this; null asks for none.</summary>
    public double? SpreadAbove { get; init; }

    /// <summary>How spread is measured.</summary>
    public Spread Spread { get; init; } = Spread.StandardDeviation;

    /// <summary>Whether a manifest without a single relationship fails.</summary>
    public bool RequireRelationships { get; init; }
}

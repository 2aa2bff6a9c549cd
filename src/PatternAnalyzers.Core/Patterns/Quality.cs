namespace PatternAnalyzers.Core.Patterns;

/// <summary>Five scores and their weighted mean over the known ones.</summary>
public sealed record Quality
{
    /// <summary>Weighted mean of the known dimensions, 0–1, four decimals; null when none is known.</summary>
    public double? Overall { get; init; }

    /// <summary>Sum of the weights of the known dimensions, 0–1.</summary>
    public double KnownWeight { get; init; }

    /// <summary>Weight .25; 1 − min(1, cognitive complexity / 25).</summary>
    public Dimension Complexity { get; init; } = Dimension.Unknown("not_scored");

    /// <summary>Weight .25.</summary>
    public Dimension Documentation { get; init; } = Dimension.Unknown("not_scored");

    /// <summary>Weight .20; min(1, using members / 10).</summary>
    public Dimension Usage { get; init; } = Dimension.Unknown("not_scored");

    /// <summary>Weight .20.</summary>
    public Dimension OnexCompliance { get; init; } = Dimension.Unknown("not_scored");

    /// <summary>Weight .10; half-life 180 days.</summary>
    public Dimension Recency { get; init; } = Dimension.Unknown("not_scored");
}

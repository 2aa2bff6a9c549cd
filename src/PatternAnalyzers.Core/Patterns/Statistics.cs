namespace PatternAnalyzers.Core.Patterns;

/// <summary>Counts and the spread of the overall scores. Figures over no pattern are null.</summary>
public sealed record Statistics
{
    /// <summary>Number of patterns.</summary>
    public int Patterns { get; init; }

    /// <summary>Number of rejected candidates.</summary>
    public int Rejected { get; init; }

    /// <summary>Number of relationships.</summary>
    public int Relationships { get; init; }

    /// <summary>Patterns by type as on the wire, zeros left out, sorted.</summary>
    public IReadOnlyDictionary<string, int> ByType { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Patterns by node kind, <c>UNKNOWN</c> for null, zeros left out, sorted.</summary>
    public IReadOnlyDictionary<string, int> ByNodeKind { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Mean of the overall scores, four decimals.</summary>
    public double? Mean { get; init; }

    /// <summary>Population standard deviation of the overall scores.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>Population variance of the overall scores.</summary>
    public double? Variance { get; init; }

    /// <summary>Lowest overall score.</summary>
    public double? Minimum { get; init; }

    /// <summary>Median overall score.</summary>
    public double? Median { get; init; }

    /// <summary>Highest overall score.</summary>
    public double? Maximum { get; init; }
}

namespace PatternAnalyzers.Publishing;

/// <summary>What a publication came to, for trends.</summary>
public sealed record PublicationFigures
{
    /// <summary>Number of patterns.</summary>
    public int Patterns { get; init; }

    /// <summary>Mean of the overall scores; null when none is known.</summary>
    public double? Mean { get; init; }

    /// <summary>Standard deviation of the overall scores; null when none is known.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>Number of rule violations.</summary>
    public int Violations { get; init; }

    /// <summary>Means of the dimensions by wire name; unknown ones are absent.</summary>
    public IReadOnlyDictionary<string, double> Dimensions { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);
}

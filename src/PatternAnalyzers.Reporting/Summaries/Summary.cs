namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>The figures of the first page of a report.</summary>
public sealed record Summary
{
    /// <summary>Overall scores in bars of .05.</summary>
    public IReadOnlyList<Bin> Histogram { get; init; } = [];

    /// <summary>Patterns without an overall score.</summary>
    public int Unscored { get; init; }

    /// <summary>Mean share of the weight that is known.</summary>
    public double? KnownWeight { get; init; }

    /// <summary>Patterns that break a rule.</summary>
    public int Violating { get; init; }

    /// <summary>Patterns whose evidence conflicts.</summary>
    public int Conflicting { get; init; }

    /// <summary>Patterns by type, most frequent first.</summary>
    public IReadOnlyList<GroupFigure> Types { get; init; } = [];

    /// <summary>Patterns by project, most frequent first.</summary>
    public IReadOnlyList<GroupFigure> Projects { get; init; } = [];

    /// <summary>The five dimensions.</summary>
    public IReadOnlyList<DimensionFigure> Dimensions { get; init; } = [];

    /// <summary>Broken rules, gravest first.</summary>
    public IReadOnlyList<RuleFigure> Rules { get; init; } = [];

    /// <summary>Rejected candidates by reason, most frequent first.</summary>
    public IReadOnlyList<ReasonCount> Rejected { get; init; } = [];
}

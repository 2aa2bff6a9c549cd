namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>Which points are meant.</summary>
internal sealed record PointFilter
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<PointCondition> Must { get; init; } = [];

    /// <summary>None of these holds.</summary>
    public IReadOnlyList<PointCondition> MustNot { get; init; } = [];

    /// <summary>At least one of these holds; ignored when empty.</summary>
    public IReadOnlyList<PointCondition> Should { get; init; } = [];

    public static PointFilter All(params IReadOnlyList<PointCondition> conditions) => new() { Must = conditions };
}

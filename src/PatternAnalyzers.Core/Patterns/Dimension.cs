namespace PatternAnalyzers.Core.Patterns;

/// <summary>One score with the figures it rests on, or the reason why it is unknown.</summary>
public sealed record Dimension
{
    private static readonly SortedDictionary<string, double> NoFigures = new(StringComparer.Ordinal);

    /// <summary>0–1, four decimals; null when unknown.</summary>
    public double? Score { get; init; }

    /// <summary>Raw figures by name, sorted; may be filled although the score is unknown.</summary>
    public IReadOnlyDictionary<string, double> Raw { get; init; } = NoFigures;

    /// <summary>Why the score is unknown, e.g. <c>needs_merge</c>, <c>entry_point</c>, <c>not_in_git</c>; null exactly when the score is known.</summary>
    public string? UnknownReason { get; init; }

    /// <summary>An unknown dimension with its reason.</summary>
    public static Dimension Unknown(string reason) => new() { UnknownReason = reason };
}

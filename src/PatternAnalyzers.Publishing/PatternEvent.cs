namespace PatternAnalyzers.Publishing;

/// <summary>Something that happened to a pattern.</summary>
public sealed record PatternEvent
{
    /// <summary>When, ISO 8601 UTC.</summary>
    public required string At { get; init; }

    /// <summary><c>pattern_created</c>, <c>pattern_modified</c> or <c>pattern_deprecated</c>; others write other words.</summary>
    public required string Type { get; init; }

    /// <summary><c>derived</c> or <c>revived</c>; null for the plain case.</summary>
    public string? Subtype { get; init; }

    /// <summary>Why; null when the type says it.</summary>
    public string? Reason { get; init; }

    /// <summary>Publication that did it; null when another tool did.</summary>
    public string? PublicationId { get; init; }
}

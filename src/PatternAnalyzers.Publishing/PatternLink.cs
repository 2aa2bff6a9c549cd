namespace PatternAnalyzers.Publishing;

/// <summary>A relationship between two current patterns, or from a pattern to a message.</summary>
public sealed record PatternLink
{
    /// <summary>Pattern id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Name of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Pattern id of the target; null for a message.</summary>
    public string? TargetId { get; init; }

    /// <summary>Name of the target; for a message its symbol.</summary>
    public required string Target { get; init; }

    /// <summary><c>uses</c>, <c>extends</c>, <c>handles</c>, <c>publishes</c> or <c>orchestrates</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How strong it is, 0–1.</summary>
    public double Weight { get; init; }
}

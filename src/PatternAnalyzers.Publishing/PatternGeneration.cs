namespace PatternAnalyzers.Publishing;

/// <summary>One generation of a pattern.</summary>
public sealed record PatternGeneration
{
    /// <summary>Number of the generation, from 1.</summary>
    public required int Generation { get; init; }

    /// <summary>Id of its node.</summary>
    public required string NodeId { get; init; }

    /// <summary><c>current</c>, <c>superseded</c> or <c>deprecated</c>.</summary>
    public required string State { get; init; }

    /// <summary>When it was first published, ISO 8601 UTC.</summary>
    public required string CreatedAt { get; init; }

    /// <summary>Hash of its tokens.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Its overall score; null when unknown.</summary>
    public double? Overall { get; init; }

    /// <summary>What it came from: <c>modified_from</c> or <c>derived_from</c>; null for an original.</summary>
    public string? Origin { get; init; }

    /// <summary>Node that it came from; null for an original.</summary>
    public string? OriginNodeId { get; init; }
}

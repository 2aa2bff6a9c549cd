using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing;

/// <summary>What is looked for.</summary>
public sealed record SearchQuery
{
    /// <summary>A few words, as a person would say them.</summary>
    public required string Text { get; init; }

    /// <summary>Only patterns of this family; null for all.</summary>
    public PatternType? Type { get; init; }

    /// <summary>Only patterns of this node kind; null for all.</summary>
    public NodeKind? NodeKind { get; init; }

    /// <summary>Most hits to return.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Only patterns of this repository id; null for all.</summary>
    public string? Repository { get; init; }
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing;

/// <summary>Which patterns are listed.</summary>
public sealed record ListQuery
{
    /// <summary>Only patterns of this family; null for all.</summary>
    public PatternType? Type { get; init; }

    /// <summary>Only patterns of this subtype; null for all.</summary>
    public string? Subtype { get; init; }

    /// <summary>Only patterns of this node kind; null for all.</summary>
    public NodeKind? NodeKind { get; init; }

    /// <summary>Only patterns of this repository id; null for all.</summary>
    public string? Repository { get; init; }

    /// <summary>Most patterns to return.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Patterns to skip.</summary>
    public int Offset { get; init; }
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing;

/// <summary>A pattern that fits a query.</summary>
public sealed record SearchHit
{
    /// <summary>Its id.</summary>
    public required string PatternId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its family.</summary>
    public required PatternType Type { get; init; }

    /// <summary>Its node kind; null when unknown.</summary>
    public NodeKind? NodeKind { get; init; }

    /// <summary>How well it fits, 0–1: 1 when full text and vectors both rank it first. Comparable within one answer only.</summary>
    public double Score { get; init; }

    /// <summary>Its description.</summary>
    public required string Description { get; init; }

    /// <summary>Its overall quality; null when unknown.</summary>
    public double? Overall { get; init; }

    /// <summary>Repository it belongs to.</summary>
    public required string Repository { get; init; }

    /// <summary>Repository-relative path.</summary>
    public required string FilePath { get; init; }

    /// <summary>First line, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Why it was found: <c>words: database, writes; similarity 0.62</c>.</summary>
    public required string Why { get; init; }
}

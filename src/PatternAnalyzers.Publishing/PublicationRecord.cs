namespace PatternAnalyzers.Publishing;

/// <summary>One publication that stands.</summary>
public sealed record PublicationRecord
{
    /// <summary>Its id.</summary>
    public required string PublicationId { get; init; }

    /// <summary>Repository that was published.</summary>
    public required string Repository { get; init; }

    /// <summary>Its number within the repository, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When, ISO 8601 UTC.</summary>
    public required string PublishedAt { get; init; }

    /// <summary>Commit that it describes; null when unknown.</summary>
    public string? Commit { get; init; }

    /// <summary>Version of the score definitions; scores of different versions do not compare.</summary>
    public int ScoreVersion { get; init; }

    /// <summary>Patterns that the store did not have.</summary>
    public int Inserted { get; init; }

    /// <summary>Patterns that differed from what the store had.</summary>
    public int Updated { get; init; }

    /// <summary>Patterns that the manifest no longer had.</summary>
    public int Removed { get; init; }

    /// <summary>What it came to; null for publications of tools that did not write it down.</summary>
    public PublicationFigures? Figures { get; init; }
}

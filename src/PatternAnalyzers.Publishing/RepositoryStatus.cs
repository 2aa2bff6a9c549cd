namespace PatternAnalyzers.Publishing;

/// <summary>What a store holds of one repository.</summary>
public sealed record RepositoryStatus
{
    /// <summary>Repository id.</summary>
    public required string Repository { get; init; }

    /// <summary>Current patterns.</summary>
    public int Patterns { get; init; }

    /// <summary>Publications that changed something.</summary>
    public int Publications { get; init; }

    /// <summary>Id of the newest publication.</summary>
    public required string PublicationId { get; init; }

    /// <summary>When it was published, ISO 8601 UTC.</summary>
    public required string PublishedAt { get; init; }

    /// <summary>Commit that it describes; null when unknown.</summary>
    public string? Commit { get; init; }
}

namespace PatternAnalyzers.Publishing;

/// <summary>What a rollback undid.</summary>
public sealed record RollbackResult
{
    /// <summary>Repository whose latest publication was undone.</summary>
    public required string Repository { get; init; }

    /// <summary>The publication that was undone.</summary>
    public required string PublicationId { get; init; }

    /// <summary>The publication that stands now; null when it was the first.</summary>
    public string? Standing { get; init; }

    /// <summary>Rows that were deleted, because the publication had made them.</summary>
    public int Deleted { get; init; }

    /// <summary>Rows that got back what they held before.</summary>
    public int Restored { get; init; }
}

namespace PatternAnalyzers.Publishing;

/// <summary>What a publication changed.</summary>
public sealed record PublicationResult
{
    /// <summary>Patterns that the store did not have.</summary>
    public int Inserted { get; init; }

    /// <summary>Patterns that differ from what the store had.</summary>
    public int Updated { get; init; }

    /// <summary>Patterns that the store had already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Patterns of the repository that the manifest no longer has.</summary>
    public int Removed { get; init; }

    /// <summary>Id of the publication; of the one before when nothing changed.</summary>
    public required string PublicationId { get; init; }
}

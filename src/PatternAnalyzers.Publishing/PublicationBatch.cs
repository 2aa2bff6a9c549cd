namespace PatternAnalyzers.Publishing;

/// <summary>What one batch of a publication came to.</summary>
public sealed record PublicationBatch
{
    /// <summary>Number of the batch, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Number of batches.</summary>
    public required int Count { get; init; }

    /// <summary>Index of its first pattern in the manifest, from 0.</summary>
    public required int From { get; init; }

    /// <summary>Index behind its last pattern.</summary>
    public required int To { get; init; }

    /// <summary>Patterns that the store did not have.</summary>
    public int Inserted { get; init; }

    /// <summary>Patterns that differ from what the store had.</summary>
    public int Updated { get; init; }

    /// <summary>Patterns that the store had already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Patterns of the batch with an overall score.</summary>
    public int Scored { get; init; }
}

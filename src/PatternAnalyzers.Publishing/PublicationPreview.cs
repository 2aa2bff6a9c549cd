namespace PatternAnalyzers.Publishing;

/// <summary>What publishing a manifest would do; names in the order of the manifest, vanished ones in ordinal order.</summary>
public sealed record PublicationPreview
{
    /// <summary>Names of patterns that the store does not have.</summary>
    public IReadOnlyList<string> New { get; init; } = [];

    /// <summary>Names of patterns that differ from what the store has.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Number of patterns that the store has already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Names of patterns that the manifest no longer has.</summary>
    public IReadOnlyList<string> Vanished { get; init; } = [];

    /// <summary>What it would do to the points of Qdrant where that is a second store; null where there is one store.</summary>
    public PublicationPreview? Points { get; init; }

    /// <summary>Where two stores do not hold the same before the publication: names, each with what is different. The publication sets that right.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];
}

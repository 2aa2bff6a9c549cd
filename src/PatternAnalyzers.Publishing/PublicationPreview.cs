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
}

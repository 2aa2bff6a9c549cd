namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>A collection as it was found, and what follows for writing to it.</summary>
internal sealed record QdrantTarget
{
    /// <summary>Its name or the alias that was asked for.</summary>
    public required string Collection { get; init; }

    /// <summary>Dense vector of patterns; the empty name is the unnamed one.</summary>
    public required string VectorName { get; init; }

    public required int Dimension { get; init; }

    /// <summary>Sparse vector of words; null when the collection has none.</summary>
    public string? SparseName { get; init; }

    /// <summary>Most points a write.</summary>
    public required int BatchSize { get; init; }

    /// <summary>Most points an answer.</summary>
    public required int PageSize { get; init; }

    /// <summary>Payload keys that want an index and have none.</summary>
    public IReadOnlyList<string> MissingIndexes { get; init; } = [];
}

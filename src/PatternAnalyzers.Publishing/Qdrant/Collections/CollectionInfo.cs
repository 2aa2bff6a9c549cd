using System.Text.Json.Nodes;

namespace PatternAnalyzers.Publishing.Qdrant.Collections;

/// <summary>What a collection is.</summary>
internal sealed record CollectionInfo
{
    /// <summary>Dense vectors by name; the unnamed one has the empty name.</summary>
    public required IReadOnlyDictionary<string, VectorShape> Vectors { get; init; }

    /// <summary>Names of sparse vectors.</summary>
    public IReadOnlyList<string> SparseVectors { get; init; } = [];

    /// <summary>Payload keys with an index, and its type as Qdrant names it.</summary>
    public IReadOnlyDictionary<string, string> Indexes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public StrictMode Strict { get; init; } = new();

    /// <summary>What the maker of the collection wrote on it; null when nothing.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>Points, as far as the server has counted them.</summary>
    public long Points { get; init; }

    /// <summary><c>green</c> when the server has nothing left to do.</summary>
    public required string Status { get; init; }
}

using System.Text.Json.Nodes;

namespace PatternAnalyzers.Publishing.Qdrant.Collections;

/// <summary>A collection that is to be created; null leaves a setting to the server.</summary>
internal sealed record CollectionPlan
{
    /// <summary>Name of the dense vector; the empty name makes it unnamed.</summary>
    public string VectorName { get; init; } = "";

    public required int Size { get; init; }

    /// <summary>Name of a sparse vector weighed by how rare a word is; null for none.</summary>
    public string? SparseName { get; init; }

    public int? ShardNumber { get; init; }

    public int? ReplicationFactor { get; init; }

    public int? WriteConsistencyFactor { get; init; }

    public bool? OnDisk { get; init; }

    public int? HnswLinks { get; init; }

    public int? HnswConstruction { get; init; }

    public JsonObject? Metadata { get; init; }
}

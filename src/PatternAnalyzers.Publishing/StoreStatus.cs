namespace PatternAnalyzers.Publishing;

/// <summary>What a store holds.</summary>
public sealed record StoreStatus
{
    /// <summary>Where it is, without credentials.</summary>
    public required string Location { get; init; }

    /// <summary>Number of its newest migration.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>Model of its vectors; null before the first publication.</summary>
    public string? EmbeddingModel { get; init; }

    /// <summary>Length of its vectors; null before the first publication.</summary>
    public int? EmbeddingDimension { get; init; }

    /// <summary>Current patterns of all repositories.</summary>
    public int Patterns { get; init; }

    /// <summary>Repositories in ordinal order.</summary>
    public IReadOnlyList<RepositoryStatus> Repositories { get; init; } = [];
}

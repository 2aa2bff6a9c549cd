namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>A search: by a dense vector, by a sparse one, or by both, whose rankings are then added by reciprocal rank.</summary>
internal sealed record PointQuery
{
    /// <summary>Name of the dense vector.</summary>
    public string DenseName { get; init; } = "";

    public float[]? Dense { get; init; }

    /// <summary>Name of the sparse vector.</summary>
    public string SparseName { get; init; } = "";

    public SparseVector? Sparse { get; init; }

    public PointFilter? Filter { get; init; }

    public int Limit { get; init; } = 10;

    /// <summary>How many points each ranking gives to the sum.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Vectors that come along; empty for none.</summary>
    public IReadOnlyList<string> WithVectors { get; init; } = [];
}

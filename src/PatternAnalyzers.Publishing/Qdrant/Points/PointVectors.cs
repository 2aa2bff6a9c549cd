namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>Vectors of a point by name; the empty name is the unnamed vector.</summary>
internal sealed record PointVectors
{
    public IReadOnlyDictionary<string, float[]> Dense { get; init; } = new SortedDictionary<string, float[]>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, SparseVector> Sparse { get; init; } = new SortedDictionary<string, SparseVector>(StringComparer.Ordinal);

    public static PointVectors Of(string name, float[] dense, string? sparseName = null, SparseVector? sparse = null) => new()
    {
        Dense = new SortedDictionary<string, float[]>(StringComparer.Ordinal) { [name] = dense },
        Sparse = sparseName is null || sparse is null ? new() : new SortedDictionary<string, SparseVector>(StringComparer.Ordinal) { [sparseName] = sparse },
    };
}

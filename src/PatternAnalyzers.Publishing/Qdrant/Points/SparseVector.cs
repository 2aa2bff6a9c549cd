namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>A vector that is nought nearly everywhere.</summary>
/// <param name="Indices">Where it is not, ascending.</param>
/// <param name="Values">What stands there.</param>
internal sealed record SparseVector(IReadOnlyList<uint> Indices, IReadOnlyList<float> Values);

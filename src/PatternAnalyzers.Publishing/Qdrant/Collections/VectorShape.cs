namespace PatternAnalyzers.Publishing.Qdrant.Collections;

/// <summary>A dense vector of a collection.</summary>
/// <param name="Size">Its length.</param>
/// <param name="Distance">How it is compared: <c>Cosine</c>.</param>
internal sealed record VectorShape(int Size, string Distance);

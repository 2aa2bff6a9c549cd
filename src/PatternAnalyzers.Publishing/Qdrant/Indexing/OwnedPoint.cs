namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>What tells whether a point of ours is up to date.</summary>
internal sealed record OwnedPoint(string PatternId, string? PayloadHash, string? TextHash, string? PublicationId);

using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>What tells whether a point of ours is up to date.</summary>
/// <param name="PatternId">Its id.</param>
/// <param name="Payload">Of the hash of its owned keys; null when it carries none.</param>
/// <param name="Text">Of the hash of the text that its vector was made of; null when it carries none.</param>
/// <param name="PublicationId">The publication that wrote it last; null when it does not say.</param>
internal sealed record OwnedPoint(string PatternId, Digest? Payload, Digest? Text, string? PublicationId);

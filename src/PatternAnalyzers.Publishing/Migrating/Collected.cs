using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>A point of a collection: the pattern that it is, or the reason why it is skipped.</summary>
internal sealed record Collected(string Repository, Pattern? Pattern, string? Refusal);

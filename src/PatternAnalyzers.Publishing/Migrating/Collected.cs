using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>A point of a collection: the pattern that it is, or the reason why it is skipped.</summary>
/// <param name="Id">Id of the point.</param>
/// <param name="Name">The name that it goes by; empty when it has none.</param>
/// <param name="FilePath">The file that it names; empty when it names none.</param>
/// <param name="Repository">Repository of the pattern.</param>
/// <param name="Pattern">The pattern; null when it is skipped.</param>
/// <param name="Refusal">Why it is skipped.</param>
internal sealed record Collected(string Id, string Name, string FilePath, string Repository, Pattern? Pattern, string? Refusal);

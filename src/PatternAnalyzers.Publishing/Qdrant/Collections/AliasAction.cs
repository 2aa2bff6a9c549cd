namespace PatternAnalyzers.Publishing.Qdrant.Collections;

/// <summary>One change of aliases.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="Collection">What it names from now on; null removes the alias.</param>
internal sealed record AliasAction(string Alias, string? Collection);

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>A pattern that is called or classified otherwise than before.</summary>
/// <param name="Pattern">The pattern as it is now.</param>
/// <param name="Changes">What differs.</param>
public sealed record Reclassification(PatternRef Pattern, IReadOnlyList<FieldChange> Changes);

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>A violation with the pattern that it belongs to.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Violation">The violation.</param>
public sealed record Finding(PatternRef Pattern, Violation Violation);

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>What is said of a pattern now, and what was said before.</summary>
/// <param name="Field"><c>type</c>, <c>node_kind</c>, <c>handler_category</c> or <c>name</c>.</param>
/// <param name="Before">Before; null for unknown.</param>
/// <param name="After">Now; null for unknown.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

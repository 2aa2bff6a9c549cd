namespace PatternAnalyzers.Mcp.Answers;

/// <summary>A part of a list.</summary>
/// <param name="Total">Patterns in the whole list.</param>
/// <param name="Offset">Patterns that were skipped.</param>
/// <param name="Patterns">The part.</param>
internal sealed record ListAnswer(int Total, int Offset, IReadOnlyList<ListEntry> Patterns);

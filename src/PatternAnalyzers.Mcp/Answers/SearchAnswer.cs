namespace PatternAnalyzers.Mcp.Answers;

/// <summary>What a search found.</summary>
internal sealed record SearchAnswer(IReadOnlyList<SearchEntry> Patterns);

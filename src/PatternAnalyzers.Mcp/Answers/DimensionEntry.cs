namespace PatternAnalyzers.Mcp.Answers;

/// <summary>One dimension of a score.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its share of the overall score.</param>
/// <param name="Score">0 to 1; null when unknown.</param>
/// <param name="UnknownReason">Why it is unknown.</param>
/// <param name="Figures">What it was computed from.</param>
internal sealed record DimensionEntry(string Name, double Weight, double? Score, string? UnknownReason, IReadOnlyDictionary<string, double> Figures);

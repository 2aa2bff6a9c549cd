namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>How often a reason was given.</summary>
/// <param name="Reason">The reason as in the manifest.</param>
/// <param name="Count">How often.</param>
public sealed record ReasonCount(string Reason, int Count);

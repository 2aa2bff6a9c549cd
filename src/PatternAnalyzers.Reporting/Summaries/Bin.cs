namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>One bar of a histogram.</summary>
/// <param name="From">Lowest score in it.</param>
/// <param name="To">First score beyond it; the last bar includes 1.</param>
/// <param name="Count">Scores in it.</param>
public sealed record Bin(double From, double To, int Count);

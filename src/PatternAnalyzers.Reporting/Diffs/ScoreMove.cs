namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>A score that is not what it was.</summary>
/// <param name="Dimension"><c>overall</c> or the name of a dimension.</param>
/// <param name="Before">Before; null when it was unknown.</param>
/// <param name="After">Now; null when it is unknown.</param>
public sealed record ScoreMove(string Dimension, double? Before, double? After)
{
    /// <summary>By how much it rose; null when one side is unknown.</summary>
    public double? Change => After - Before is { } change ? Math.Round(change, 4, MidpointRounding.AwayFromZero) : null;
}

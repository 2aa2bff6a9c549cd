using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Scores a pattern on five dimensions and weighs them over the known ones.</summary>
public static class Scorer
{
    /// <summary>Weighs all dimensions.</summary>
    public const string Hybrid = "hybrid";

    /// <summary>Leaves usage and recency out.</summary>
    public const string Static = "static";

    /// <summary>All five dimensions and the overall score.</summary>
    /// <exception cref="PatternsException">PA2301: the algorithm is neither <c>hybrid</c> nor <c>static</c>.</exception>
    public static Quality Score(ScoreInput input)
    {
        var quality = new Quality
        {
            Complexity = ComplexityDimension.Of(input.Type),
            Documentation = DocumentationDimension.Of(input.Type),
            Usage = UsageDimension.Of(input),
            OnexCompliance = ComplianceDimension.Of(input.Outcome),
            Recency = RecencyDimension.Of(input),
        };
        return Reweigh(quality, input.Algorithm);
    }

    /// <summary>The same dimensions, weighed anew.</summary>
    /// <param name="quality">Scores whose dimensions stay as they are.</param>
    /// <param name="algorithm"><see cref="Hybrid"/>, or <see cref="Static"/>, which leaves usage and recency out.</param>
    /// <exception cref="PatternsException">PA2301: the algorithm is neither.</exception>
    public static Quality Reweigh(Quality quality, string algorithm)
    {
        var counted = Weights.Rows(quality).Where(row => Counts(row.Name, algorithm) && row.Dimension.Score is not null).ToList();
        var weight = counted.Sum(row => row.Weight);
        return quality with
        {
            Overall = counted.Count == 0 ? null : Known.Round(counted.Sum(row => row.Weight * row.Dimension.Score!.Value) / weight),
            KnownWeight = Known.Round(weight),
        };
    }

    /// <summary>The algorithm itself, when there is one of that name.</summary>
    /// <exception cref="PatternsException">PA2301: there is none.</exception>
    public static string Algorithm(string algorithm) => algorithm is Hybrid or Static
        ? algorithm
        : throw new PatternsException(
            "PA2301",
            ExitCode.Usage,
            "There is no scoring algorithm '" + algorithm + "'.",
            "Use 'hybrid' (all dimensions) or 'static' (without usage and recency).");

    private static bool Counts(string dimension, string algorithm) => Algorithm(algorithm) == Hybrid || dimension is not ("usage" or "recency");
}

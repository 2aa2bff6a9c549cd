using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Every number of score definition version 1.</summary>
public static class Weights
{
    /// <summary>Share of complexity in the overall score.</summary>
    public const double Complexity = 0.25;

    /// <summary>Share of documentation.</summary>
    public const double Documentation = 0.25;

    /// <summary>Share of usage.</summary>
    public const double Usage = 0.20;

    /// <summary>Share of compliance.</summary>
    public const double OnexCompliance = 0.20;

    /// <summary>Share of recency.</summary>
    public const double Recency = 0.10;

    /// <summary>Cognitive complexity at which the score reaches 0.</summary>
    public const double CognitiveLimit = 25;

    /// <summary>Using members at which the score reaches 1.</summary>
    public const double UsageLimit = 10;

    /// <summary>Days after which recency is halved.</summary>
    public const double HalfLifeDays = 180;

    /// <summary>Share of the type's summary in documentation.</summary>
    public const double Summary = 0.6;

    /// <summary>Share of the accessible members in documentation.</summary>
    public const double Members = 0.4;

    /// <summary>What each of remarks, example and see-also adds to documentation.</summary>
    public const double Extra = 0.05;

    /// <summary>The most that extras add together.</summary>
    public const double MostExtra = 0.1;

    /// <summary>What one violation costs.</summary>
    public static double Of(Severity severity) => severity switch
    {
        Severity.Critical => 0.20,
        Severity.High => 0.10,
        Severity.Medium => 0.05,
        _ => 0.02,
    };

    /// <summary>The dimensions of a quality with their wire names and shares, in the order of the manifest.</summary>
    public static IReadOnlyList<(string Name, double Weight, Dimension Dimension)> Rows(Quality quality) =>
    [
        ("complexity", Complexity, quality.Complexity),
        ("documentation", Documentation, quality.Documentation),
        ("usage", Usage, quality.Usage),
        ("onex_compliance", OnexCompliance, quality.OnexCompliance),
        ("recency", Recency, quality.Recency),
    ];
}

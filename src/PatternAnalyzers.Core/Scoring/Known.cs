using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Builds dimensions with rounded figures.</summary>
internal static class Known
{
    /// <summary>Four decimals, half away from zero.</summary>
    public static double Round(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    /// <summary>A known score, kept within 0–1.</summary>
    public static Dimension Score(double score, params (string Name, double Value)[] raw) =>
        new() { Score = Round(Math.Min(1, Math.Max(0, score))), Raw = Figures(raw) };

    /// <summary>An unknown score with the figures that are known nevertheless.</summary>
    public static Dimension Unknown(string reason, params (string Name, double Value)[] raw) =>
        Dimension.Unknown(reason) with { Raw = Figures(raw) };

    private static SortedDictionary<string, double> Figures((string Name, double Value)[] raw)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in raw)
            figures[name] = Round(value);
        return figures;
    }
}

using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.CodeQuality;

public enum EnumQualityPreset { Strict, Standard, Lenient }
public sealed record ModelQualityInput(string Source, EnumQualityPreset Preset);
public sealed record ModelQualityOutput(double Overall, IReadOnlyDictionary<string, double> Dimensions, bool Accepted);

internal static class QualityHeuristics
{
    public static double Complexity(string[] lines) => 1 - Math.Min(1.0, lines.Count(l => l.Contains("if (") || l.Contains("for") || l.Contains("case ")) / (double)Math.Max(1, lines.Length) * 3);
    public static double Documentation(string[] lines) => Math.Min(1.0, lines.Count(l => l.TrimStart().StartsWith("//")) / (double)Math.Max(1, lines.Length) * 5);
    public static double Maintainability(string[] lines) => lines.Length == 0 ? 0 : Math.Clamp(1 - (lines.Average(l => l.Length) - 40) / 80, 0, 1);
}

/// <inheritdoc />
public sealed class NodeQualityScoringCompute : NodeCompute<ModelQualityInput, ModelQualityOutput>
{
    public NodeQualityScoringCompute(ModelOnexContainer container) : base(container)
    {
    }

    public override ModelQualityOutput Compute(ModelQualityInput input)
    {
        var lines = input.Source.Split('\n');
        var dimensions = new Dictionary<string, double>
        {
            ["complexity"] = QualityHeuristics.Complexity(lines),
            ["documentation"] = QualityHeuristics.Documentation(lines),
            ["maintainability"] = QualityHeuristics.Maintainability(lines),
        };
        var overall = 0.4 * dimensions["complexity"] + 0.25 * dimensions["documentation"] + 0.35 * dimensions["maintainability"];
        var threshold = input.Preset switch { EnumQualityPreset.Strict => 0.8, EnumQualityPreset.Lenient => 0.5, _ => 0.7 };
        return new ModelQualityOutput(overall, dimensions, overall >= threshold);
    }
}

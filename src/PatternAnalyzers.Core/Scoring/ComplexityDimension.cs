using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>1 − min(1, C / 25), C the highest cognitive complexity among the members.</summary>
internal static class ComplexityDimension
{
    public static Dimension Of(TypeFact type)
    {
        var cognitive = type.Members.Select(member => member.Cognitive).DefaultIfEmpty(0).Max();
        var cyclomatic = type.Members.Select(member => member.Cyclomatic).DefaultIfEmpty(0).Max();
        (string, double)[] raw = [("cognitive", cognitive), ("cyclomatic", cyclomatic)];

        // A walker that gave up knows a lower bound only; at the limit even that is enough.
        return type.TooDeep && cognitive < Weights.CognitiveLimit
            ? Known.Unknown("too_deep", raw)
            : Known.Score(1 - Math.Min(1, cognitive / Weights.CognitiveLimit), raw);
    }
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>What a unit does, told from its code.</summary>
/// <param name="Kind">The node kind it behaves like; null when the code does not tell.</param>
/// <param name="Confidence">0–1; 0 without a kind.</param>
/// <param name="Evidence">What was seen; null without a kind.</param>
internal sealed record BehaviourVerdict(NodeKind? Kind, double Confidence, EvidenceFact? Evidence)
{
    /// <summary>The code does not tell.</summary>
    public static readonly BehaviourVerdict Unknown = new(null, 0, null);

    /// <summary>A kind, with what was seen at the place of the unit.</summary>
    public static BehaviourVerdict Of(UnitProfile profile, NodeKind kind, double confidence, string detail, int? line = null) =>
        new(kind, Math.Round(confidence, 4), DerivedEvidence.At(profile.Unit.Type, Signals.Behaviour, detail, WireNames.Of(kind), line));
}

using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>A unit with the verdict on it, on its way to a pattern.</summary>
internal sealed record Candidate
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Its facts with the evidence of the whole solution.</summary>
    public required TypeFact Type { get; init; }

    /// <summary>The verdict, behaviour included.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What its code does.</summary>
    public BehaviourVerdict Behaviour { get; init; } = BehaviourVerdict.Unknown;

    /// <summary>Pattern id; empty for what is no pattern.</summary>
    public string Id { get; init; } = "";

    /// <summary>Pattern name; empty until names are given.</summary>
    public string Name { get; init; } = "";

    /// <summary>Declared kind, else the one by behaviour.</summary>
    public NodeKind? NodeKind => Verdict.DeclaredKind ?? Behaviour.Kind;
}

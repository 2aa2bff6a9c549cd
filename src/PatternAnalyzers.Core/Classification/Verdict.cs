using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>What the evidence makes of one unit.</summary>
public sealed record Verdict
{
    /// <summary>The family; null when the unit is no pattern.</summary>
    public PatternType? Type { get; init; }

    /// <summary>Subtype within the family.</summary>
    public string? Subtype { get; init; }

    /// <summary>Other families supported, <c>HANDLER/request</c>, sorted.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Node kind that attribute, contract, base, name or entry method declare; null when none does.</summary>
    public NodeKind? DeclaredKind { get; init; }

    /// <summary>True when the unit is ONEX: declared a node, an ONEX handler, or named by its conventions. Naming rules judge nobody else.</summary>
    public bool Onex { get; init; }

    /// <summary>0–1.</summary>
    public double Confidence { get; init; }

    /// <summary>Evidence, strongest first.</summary>
    public IReadOnlyList<EvidenceFact> Evidence { get; init; } = [];

    /// <summary>Contradictions in words.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>Why a candidate is rejected; null when it is a pattern or no candidate at all.</summary>
    public string? Rejection { get; init; }

    /// <summary>True when <see cref="Type"/> is set and <see cref="Rejection"/> is not.</summary>
    public bool IsPattern => Type is not null && Rejection is null;
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>What a rule may see.</summary>
public sealed record RuleContext
{
    /// <summary>The unit.</summary>
    public required TypeFact Type { get; init; }

    /// <summary>Its classification.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Bases and interfaces of the unit.</summary>
    public IReadOnlyList<ImplementsFact> Implements { get; init; } = [];

    /// <summary>Declared node kind, else the one by behaviour; null when neither tells.</summary>
    public NodeKind? NodeKind { get; init; }

    /// <summary><c>classic</c> or <c>declarative</c>, already decided when the setting is auto.</summary>
    public string Profile { get; init; } = "classic";
}

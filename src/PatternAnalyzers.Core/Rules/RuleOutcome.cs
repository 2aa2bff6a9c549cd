using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>What the rules say about one unit.</summary>
public sealed record RuleOutcome
{
    /// <summary>Rules broken, in order of file, line and rule.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>Violations excused by a suppression with a reason, in the same order.</summary>
    public IReadOnlyList<Suppressed> Suppressed { get; init; } = [];

    /// <summary>True when at least one rule had something to say about the unit; otherwise compliance is unknown.</summary>
    public bool Applies { get; init; }
}

namespace PatternAnalyzers.Core.Rules;

/// <summary>Every rule; one row each.</summary>
public static class RuleTable
{
    /// <summary>All rules in order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];

    /// <summary>Asks every rule that applies. Units that are no pattern are not judged.</summary>
    public static RuleOutcome Evaluate(RuleContext context) => new();
}

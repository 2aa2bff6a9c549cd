using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>1 minus the weight of every violation, floor 0; unknown where no rule applies.</summary>
internal static class ComplianceDimension
{
    public static Dimension Of(RuleOutcome outcome)
    {
        if (!outcome.Applies)
            return Known.Unknown("no_rule_applies");
        var cost = outcome.Violations.Sum(violation => Weights.Of(violation.Severity));
        return Known.Score(
            1 - cost,
            ("critical", Count(outcome, Severity.Critical)),
            ("high", Count(outcome, Severity.High)),
            ("low", Count(outcome, Severity.Low)),
            ("medium", Count(outcome, Severity.Medium)),
            ("suppressed", outcome.Suppressed.Count));
    }

    private static int Count(RuleOutcome outcome, Severity severity) =>
        outcome.Violations.Count(violation => violation.Severity == severity);
}

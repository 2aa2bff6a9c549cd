using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Classification;

internal sealed class Onex9001ClassificationConflictRule : Rule
{
    public override string Id => "ONEX9001";

    public override string Title => "Let all evidence name one kind";

    public override string Description =>
        "Attribute, contract, base, name and behaviour disagree: the strongest wins with less confidence, and readers are left to guess (archetype detection of omnibase_infra).";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Conflicts.Count > 0 || context.Verdict.Evidence.Count > 1;

    public override IEnumerable<Violation> Evaluate(RuleContext context) =>
        context.Verdict.Conflicts.Select(conflict => Violation(
            context,
            context.Type.LineStart,
            "Conflicting evidence: " + conflict.TrimEnd('.') + "; declare one kind and make the rest agree."));

    public override IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation) => KindAgreement.Hint(context);
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Documentation;

internal sealed class Onex6001MissingSummaryRule : Rule
{
    public override string Id => "ONEX6001";

    public override string Title => "Say what a public pattern is for";

    public override string Description =>
        "A public node, handler or service without a summary cannot be found by what it does (ONEX documentation standards; the summary becomes the description in the catalogue).";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.IsType() && context.Type.Accessibility == "public";

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        if (string.IsNullOrWhiteSpace(context.Type.Documentation.Summary))
            yield return Violation(context, context.Type.LineStart, "'" + context.Type.Name + "' has no summary; say in one sentence what it is for.");
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2006PureNodeLogsRule : Rule
{
    public override string Id => "ONEX2006";

    public override string Title => "Keep console and logging out of COMPUTE and REDUCER";

    public override string Description =>
        "A pure node reports through its result; its caller logs (omnibase_core check_node_purity: logging_import; no print).";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimsPurity();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Console, EffectCategories.Logging))
            yield return Violation(
                context,
                effect.Line,
                kind + " node writes to the " + (effect.Category == EffectCategories.Console ? "console" : "log") + " (" + effect.Symbol
                    + "); put what matters into the result and let the caller log it.",
                filePath);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2005PureNodeReachesProcessRule : Rule
{
    public override string Id => "ONEX2005";

    public override string Title => "Keep threads, processes and the environment out of COMPUTE and REDUCER";

    public override string Description =>
        "What a pure node computes must not depend on the machine it runs on (omnibase_core check_node_purity: threading_import, subprocess_import; validator_node_purity: env-access).";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok", "io-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimsPurity();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Threading, EffectCategories.Process, EffectCategories.Environment))
            yield return Violation(
                context,
                effect.Line,
                kind + " node uses " + effect.Symbol + " (" + effect.Category + "); pass the value in, or leave the work to an EFFECT node.",
                filePath);
    }
}

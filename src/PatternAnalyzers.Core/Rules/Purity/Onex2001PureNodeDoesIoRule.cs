using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2001PureNodeDoesIoRule : Rule
{
    private static readonly string[] Io =
    [
        EffectCategories.Network, EffectCategories.File, EffectCategories.Database, EffectCategories.Messaging, EffectCategories.Intelligence,
        EffectCategories.Cloud,
    ];

    public override string Id => "ONEX2001";

    public override string Title => "Keep I/O out of COMPUTE and REDUCER";

    public override string Description =>
        "COMPUTE transforms and REDUCER folds; both are pure and deterministic. Network, files, databases, brokers, models and clouds belong into an EFFECT (omnibase_core check_node_purity, validate-no-direct-io; NODE_PURITY_GUARANTEES).";

    public override Severity Severity => Severity.Critical;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok", "io-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimsPurity();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(Io))
            yield return Violation(
                context,
                effect.Line,
                kind + " node calls " + effect.Symbol + " (" + effect.Category + "); move the call into an EFFECT node and hand its result in.",
                filePath);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2007PureNodeCachesRule : Rule
{
    public override string Id => "ONEX2007";

    public override string Title => "Keep caches out of COMPUTE and REDUCER";

    public override string Description =>
        "A cache is hidden state: the same input may give another result, and memory grows unseen (omnibase_core check_node_purity: caching_decorator).";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimsPurity();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Cache))
            yield return Violation(context, effect.Line, kind + " node uses a cache (" + effect.Symbol + "); cache around the node, not inside it.", filePath);
    }
}

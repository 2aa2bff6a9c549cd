using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2003ReducerReadsClockRule : Rule
{
    public override string Id => "ONEX2003";

    public override string Title => "Keep clock and randomness out of REDUCER";

    public override string Description =>
        "Replaying the same events must give the same state, so a REDUCER reads neither clock nor randomness (omnibase_infra execution shape: reducer_accesses_system_time).";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimedKind() is NodeKind.Reducer;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Clock, EffectCategories.Random))
            yield return Violation(
                context,
                effect.Line,
                kind + " node reads " + effect.Symbol + "; take the value from the event or as a parameter.",
                filePath);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2008ComputeReadsClockRule : Rule
{
    public override string Id => "ONEX2008";

    public override string Title => "Inject clock and randomness into COMPUTE";

    public override string Description => "A COMPUTE node is deterministic: time and random values come in as input or through an injected provider (omnibase_core NODE_PURITY_GUARANTEES prefers injection; a handler that must vary declares NONDETERMINISTIC_COMPUTE).";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimedKind() is NodeKind.Compute && !context.Verdict.Evidence.Any(evidence => evidence.Supports == "category:NONDETERMINISTIC_COMPUTE");

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Clock, EffectCategories.Random))
            yield return Violation(context, effect.Line, kind + " node reads " + effect.Symbol + "; take the value as input or through an injected provider.", filePath);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2002OrchestratorDoesIoRule : Rule
{
    private static readonly string[] Io =
    [
        EffectCategories.Network, EffectCategories.File, EffectCategories.Database, EffectCategories.Messaging, EffectCategories.Intelligence,
        EffectCategories.Cloud, EffectCategories.Process, EffectCategories.Environment,
    ];

    public override string Id => "ONEX2002";

    public override string Title => "Keep direct I/O out of ORCHESTRATOR";

    public override string Description =>
        "An ORCHESTRATOR coordinates; it delegates I/O to EFFECT nodes so that steps can be retried and compensated (omnibase_core validate-no-direct-io; CANONICAL_EXECUTION_SHAPES: orchestrator direct I/O is forbidden).";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok", "io-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimedKind() is NodeKind.Orchestrator;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var (filePath, effect) in context.Effects(Io))
            yield return Violation(
                context,
                effect.Line,
                kind + " node calls " + effect.Symbol + " (" + effect.Category + ") itself; delegate it to an EFFECT node.",
                filePath);
    }
}

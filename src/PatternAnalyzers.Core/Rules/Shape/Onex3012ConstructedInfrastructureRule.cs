using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3012ConstructedInfrastructureRule : Rule
{
    private static readonly string[] Infrastructure =
    [
        EffectCategories.Network, EffectCategories.Database, EffectCategories.Messaging, EffectCategories.Intelligence, EffectCategories.Cloud,
    ];

    public override string Id => "ONEX3012";

    public override string Title => "Have infrastructure injected into handlers";

    public override string Description =>
        "A handler that creates its own connections and clients cannot be tested, pooled or replaced (omnibase_core handler_di_gate; upstream comment handler-di-ok). Handlers of other frameworks are not judged.";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["handler-di-ok"];

    public override bool AppliesTo(RuleContext context) => context.IsOnexHandler();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var (filePath, effect) in context.Effects(Infrastructure).Where(pair => pair.Effect.Symbol.StartsWith("new ", StringComparison.Ordinal)))
            yield return Violation(
                context,
                effect.Line,
                "Handler creates its own infrastructure ('" + effect.Symbol + "'); take it through the constructor.",
                filePath);
    }
}

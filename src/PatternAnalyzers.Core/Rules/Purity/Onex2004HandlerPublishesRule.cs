using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2004HandlerPublishesRule : Rule
{
    private static readonly HashSet<string> BusNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "bus", "eventBus", "event_bus", "messageBus", "publisher", "eventPublisher", "producer"
    };

    public override string Id => "ONEX2004";

    public override string Title => "Return events from handlers instead of publishing them";

    public override string Description =>
        "Handlers return their output; dispatchers put it on the bus. A handler that publishes bypasses ordering, retries and the ledger (omnibase_infra ARCH-002, handler_direct_publish). Handlers of other frameworks are not judged.";

    public override Severity Severity => Severity.High;

    public override bool AppliesTo(RuleContext context) => context.IsOnexHandler();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var calls = context.Effects(EffectCategories.Messaging).ToList();
        foreach (var (filePath, effect) in calls)
            yield return Violation(context, effect.Line, "Handler calls " + effect.Symbol + "; return the event and let the dispatcher publish it.", filePath);

        // A bus that is used is told at its uses.
        foreach (var dependency in context.Type.Dependencies.Where(dependency => calls.Count == 0 && IsBus(dependency)))
            yield return Violation(
                context,
                context.Type.LineStart,
                "Handler takes '" + dependency.Type + " " + dependency.Name + "'; return events instead of holding a bus.");
    }

    private static bool IsBus(DependencyFact dependency) => dependency.Category == EffectCategories.Messaging || BusNames.Contains(dependency.Name);
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3016DirectHandlerDispatchRule : Rule
{
    private const string Prefix = "Handler";

    public override string Id => "ONEX3016";

    public override string Title => "Send messages instead of calling handlers";

    public override string Description =>
        "A handler or ORCHESTRATOR that holds another handler goes past the dispatcher, and with it past routing, retries and the ledger (omnibase_infra ARCH-001: no direct handler dispatch). Nodes of the declarative profile delegate to their own handler and are not judged.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.IsType() && (context.IsOnexHandler() || IsClassicOrchestrator(context));

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var dependency in context.Type.Dependencies.Where(dependency => IsHandler(dependency.Type)))
            yield return Violation(
                context,
                context.Type.LineStart,
                "'" + context.Type.Name + "' holds the handler '" + dependency.Type + "'; send its message and let the dispatcher find it.");
    }

    private static bool IsClassicOrchestrator(RuleContext context) =>
        context.Verdict is { Onex: true, Type: PatternType.Orchestrator } && context.Profile == NodeProfile.Classic;

    private static bool IsHandler(string type) =>
        type.Length > Prefix.Length && type.StartsWith(Prefix, StringComparison.Ordinal) && char.IsUpper(type[Prefix.Length]);
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3015ForbiddenReturnRule : Rule
{
    private static readonly Dictionary<NodeKind, string> Forbidden = new()
    {
        [NodeKind.Effect] = "Projection",
        [NodeKind.Reducer] = "Event",
        [NodeKind.Orchestrator] = "Projection",
    };

    public override string Id => "ONEX3015";

    public override string Title => "Return only what the kind may return";

    public override string Description =>
        "An EFFECT answers with events, a REDUCER with projections, an ORCHESTRATOR with commands: no EFFECT or ORCHESTRATOR returns a projection, no REDUCER an event (omnibase_infra execution shape: effect_returns_projections, orchestrator_returns_projections, reducer_returns_events). Types are known by their ending; what upstream itself disagrees about is not judged.";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) =>
        context.Verdict.Onex && context.IsType() && context.ClaimedKind() is { } kind && Forbidden.ContainsKey(kind);

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = context.ClaimedKind()!.Value;
        foreach (var member in context.Type.Members.Where(member => member.Kind == "method" && member.IsAccessible() && member.OwnsSignature()))
        {
            if (TypeText.Names(member.Returns).FirstOrDefault(name => IsOf(name, Forbidden[kind])) is { } returned)
                yield return Violation(
                    context,
                    member.Line,
                    WireNames.Of(kind) + " node returns '" + returned + "' from '" + member.SimpleName() + "'; " + Advice(kind),
                    context.FileOf(member));
        }
    }

    private static bool IsOf(string name, string ending) => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal);

    private static string Advice(NodeKind kind) => kind == NodeKind.Reducer
        ? "return the new state and let an EFFECT or ORCHESTRATOR tell others."
        : "leave projections to a REDUCER.";
}

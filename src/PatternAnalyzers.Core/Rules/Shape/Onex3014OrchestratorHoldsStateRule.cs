using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3014OrchestratorHoldsStateRule : Rule
{
    public override string Id => "ONEX3014";

    public override string Title => "Keep state out of ORCHESTRATOR";

    public override string Description =>
        "An ORCHESTRATOR decides the next step from what it is given; what has happened so far belongs to a REDUCER, or a restart forgets it (omnibase_infra ARCH-003: no workflow state machine in orchestrators).";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.ClaimedKind() is NodeKind.Orchestrator && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var field in HeldState.Of(context))
            yield return Violation(
                context,
                field.Line,
                "ORCHESTRATOR node holds state in '" + field.Name + "'; make it readonly or pass it in, and leave state to a REDUCER.",
                field.FilePath);
    }
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3017ShellHoldsStateRule : Rule
{
    public override string Id => "ONEX3017";

    public override string Title => "Keep state out of declarative nodes";

    public override string Description =>
        "A node of the declarative profile is a shell: it may hold the handler that it delegates to, and nothing that changes (omnibase_infra validator_declarative_node: instance_variable). COMPUTE and ORCHESTRATOR are judged by ONEX3004 and ONEX3014 in both profiles, public state by ONEX5002.";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["ONEX_EXCLUDE"];

    public override bool AppliesTo(RuleContext context) =>
        context.Verdict.Onex
            && context.Profile == NodeProfile.Declarative
            && context.IsType()
            && context.IsNode()
            && context.ClaimedKind() is NodeKind.Effect or NodeKind.Reducer;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var field in HeldState.Of(context).Where(field => field.Accessibility != "public"))
            yield return Violation(
                context,
                field.Line,
                "Declarative node holds state in '" + field.Name + "'; move it into the handler or a state store.",
                field.FilePath);
    }
}

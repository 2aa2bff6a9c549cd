using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Typing;

internal sealed class Onex5002MutablePublicStateRule : Rule
{
    public override string Id => "ONEX5002";

    public override string Title => "Expose no state that others can change";

    public override string Description =>
        "Fields and properties that anyone can set make every reader guess; models and patterns are frozen (ONEX: frozen models, extra forbidden). Use readonly, init or a record. User interfaces bind to settable properties and are not judged; COMPUTE and ORCHESTRATOR nodes are judged by ONEX3004 and ONEX3014.";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) =>
        context.IsType() && context.Verdict.Subtype != "ui" && context.ClaimedKind() is not (NodeKind.Compute or NodeKind.Orchestrator);

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var field in context.Type.Fields.Where(field => field.Accessibility == "public" && field.IsInstance() && field.IsMutable()))
            yield return Violation(context, field.Line, "'" + field.Name + "' can be set by anyone; make it readonly or init-only.", field.FilePath);
    }
}

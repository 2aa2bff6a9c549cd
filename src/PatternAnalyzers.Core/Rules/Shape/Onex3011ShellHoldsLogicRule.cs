using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3011ShellHoldsLogicRule : Rule
{
    public override string Id => "ONEX3011";

    public override string Title => "Move logic out of declarative nodes into handlers";

    public override string Description =>
        "In the declarative profile nodes are coordination shells and handlers own the logic; a shell has a constructor and at most one-line delegations (omnibase_infra validator_declarative_node). The upstream comment ONEX_EXCLUDE: declarative_node excuses.";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["ONEX_EXCLUDE"];

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.Profile == "declarative" && context.IsType() && context.IsNode();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in context.Type.Members.Where(HasLogic))
            yield return Violation(
                context,
                member.Line,
                "'" + member.SimpleName() + "' holds logic in a declarative node; move it into a handler and delegate in one line.",
                context.FileOf(member));
    }

    private static bool HasLogic(MemberFact member) =>
        member.Cognitive > 0 || (member.Shape.TryGetValue(ShapeNames.Statements, out var statements) && statements > 1);
}

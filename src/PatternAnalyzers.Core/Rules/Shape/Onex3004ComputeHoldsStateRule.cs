using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3004ComputeHoldsStateRule : Rule
{
    public override string Id => "ONEX3004";

    public override string Title => "Keep instance state out of COMPUTE";

    public override string Description =>
        "A COMPUTE node keeps nothing between calls; state belongs to a REDUCER (omnibase_core check_node_purity: class_mutable_data).";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimedKind() is NodeKind.Compute && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var field in HeldState.Of(context))
            yield return Violation(
                context,
                field.Line,
                "COMPUTE node holds state in '" + field.Name + "'; make it readonly or pass it in, and leave state to a REDUCER.",
                field.FilePath);
    }
}

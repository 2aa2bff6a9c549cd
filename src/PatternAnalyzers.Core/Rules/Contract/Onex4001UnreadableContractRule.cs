using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Contract;

internal sealed class Onex4001UnreadableContractRule : Rule
{
    public override string Id => "ONEX4001";

    public override string Title => "Write contracts that can be read and bound";

    public override string Description =>
        "A contract.yaml that cannot be read, or that fits several classes, declares nothing: the kind stays unknown instead of being guessed (linter CONTRACT-001, CONTRACT-009).";

    public override Severity Severity => Severity.High;

    // What was declared is lost, and nothing else would say so.
    public override bool WarnsByDefault => true;

    public override bool AppliesTo(RuleContext context) => context.Type.Contract is not null;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var contract = context.Type.Contract!;
        if (contract.Problem is not null)
            yield return Violation(
                context,
                contract.Line,
                "The contract is " + contract.Problem + "; correct it so that it can be read and belongs to one class.",
                contract.FilePath);
    }
}

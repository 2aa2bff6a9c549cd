using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Contract;

internal sealed class Onex4004UnknownNodeTypeRule : Rule
{
    public override string Id => "ONEX4004";

    public override string Title => "Use a node_type that exists";

    public override string Description =>
        "A node_type outside the enumeration declares nothing; it is never taken for COMPUTE (linter CONTRACT-003; EnumNodeType).";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.Type.Contract is { Problem: null, NodeType.Length: > 0 };

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var contract = context.Type.Contract!;
        if (!KindWords.IsNodeType(contract.NodeType))
            yield return Violation(
                context,
                contract.Line,
                "'" + contract.NodeType + "' is no node_type; use EFFECT_GENERIC, COMPUTE_GENERIC, REDUCER_GENERIC or ORCHESTRATOR_GENERIC.",
                contract.FilePath);
    }
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Contract;

internal sealed class Onex4005ForeignSectionRule : Rule
{
    private static readonly (string Section, NodeKind Owner)[] Owners =
    [
        ("io_operations", NodeKind.Effect), ("state_machine", NodeKind.Reducer), ("state_transitions", NodeKind.Reducer),
        ("workflow_coordination", NodeKind.Orchestrator),
    ];

    public override string Id => "ONEX4005";

    public override string Title => "Leave out sections of another kind";

    public override string Description =>
        "A contract says with its sections what a node does: state_machine and state_transitions belong to REDUCER, workflow_coordination to ORCHESTRATOR, io_operations to EFFECT (omnibase_core: an orchestrator must not own an FSM table; kind-specific contract models).";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) =>
        context.Type.Contract is { Problem: null } contract && KindWords.OfNodeType(contract.NodeType) is not null;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var contract = context.Type.Contract!;
        var kind = KindWords.OfNodeType(contract.NodeType)!.Value;
        foreach (var (section, owner) in Owners.Where(row => row.Owner != kind && contract.Keys.Contains(row.Section, StringComparer.Ordinal)))
            yield return Violation(
                context,
                contract.Line,
                "The contract of this " + WireNames.Of(kind) + " has the section " + section + ", which belongs to " + WireNames.Of(owner)
                    + "; move it there or correct node_type.",
                contract.FilePath);
    }
}

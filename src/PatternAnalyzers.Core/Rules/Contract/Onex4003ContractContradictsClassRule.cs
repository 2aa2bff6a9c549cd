using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Contract;

internal sealed class Onex4003ContractContradictsClassRule : Rule
{
    private static readonly string[] Declaring = [Signals.Attribute, Signals.BaseType, Signals.UnresolvedBase, Signals.Interface, Signals.EntryMethod];

    public override string Id => "ONEX4003";

    public override string Title => "Let the contract agree with the class";

    public override string Description =>
        "node_type, attribute, base class and entry method must name one kind; runtimes believe the contract, readers the class (omnibase_infra: the kind must equal the contract's node_type). The name is judged by ONEX1002.";

    public override Severity Severity => Severity.High;

    public override bool AppliesTo(RuleContext context) =>
        context.Type.Contract is { Problem: null } contract && KindWords.OfNodeType(contract.NodeType) is not null;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var contract = context.Type.Contract!;
        var kind = KindWords.OfNodeType(contract.NodeType)!.Value;
        var other = context.Type.Evidence.FirstOrDefault(evidence => Contradicts(evidence, kind));
        if (other is not null)
            yield return Violation(
                context,
                contract.Line,
                "The contract says " + WireNames.Of(kind) + " but the class " + other.Detail + " (" + other.Supports + "); make both say the same.",
                contract.FilePath);
    }

    public override IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation) => KindAgreement.Hint(context);

    private static bool Contradicts(EvidenceFact evidence, NodeKind kind) =>
        Declaring.Contains(evidence.Signal, StringComparer.Ordinal) && KindWords.OfWire(evidence.Supports) is { } other && other != kind;
}

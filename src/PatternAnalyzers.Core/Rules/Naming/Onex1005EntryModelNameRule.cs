using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Naming;

internal sealed class Onex1005EntryModelNameRule : Rule
{
    public override string Id => "ONEX1005";

    public override string Title => "Hand models in and out of entry methods";

    public override string Description =>
        "An entry method takes and returns types named Model<Name>, so that contracts are recognised as such (2025 validators: a Model...Input and a Model...Output class beside each node).";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType() && context.IsNode() && Entries(context).Any();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in Entries(context))
        {
            foreach (var type in member.Parameters.Append(member.Returns).SelectMany(TypeText.OwnNames).Distinct(StringComparer.Ordinal).Where(IsUnprefixed))
                yield return Violation(
                    context,
                    member.Line,
                    "'" + type + "' in the signature of '" + member.SimpleName() + "' is not named as a model; rename it to 'Model" + type + "'.",
                    context.FileOf(member));
        }
    }

    private static IEnumerable<MemberFact> Entries(RuleContext context) =>
        context.Type.Members.Where(member => EntryMethods.IsSpecific(member) && member.OwnsSignature());

    private static bool IsUnprefixed(string type) =>
        !type.StartsWith("Model", StringComparison.Ordinal) && !type.StartsWith("Enum", StringComparison.Ordinal) && !(type[0] == 'I' && char.IsUpper(type[1]));
}

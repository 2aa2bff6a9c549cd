using System.Globalization;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3002GodClassRule : Rule
{
    private const int Most = 10;

    public override string Id => "ONEX3002";

    public override string Title => "Keep to ten public methods";

    public override string Description => "A type with more than ten public methods has more than one job (omnibase_core patterns.validation: god_class).";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var count = context.Type.Members.Count(member => member.Kind == "method" && member.Accessibility == "public" && member.OwnsSignature());
        if (count > Most)
            yield return Violation(
                context,
                context.Type.LineStart,
                "'" + context.Type.Name + "' has " + count.ToString(CultureInfo.InvariantCulture)
                    + " public methods; split it so that each part has one job and at most " + Most.ToString(CultureInfo.InvariantCulture) + ".");
    }
}

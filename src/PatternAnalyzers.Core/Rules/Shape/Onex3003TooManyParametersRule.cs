using System.Globalization;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3003TooManyParametersRule : Rule
{
    private const int Most = 5;

    public override string Id => "ONEX3003";

    public override string Title => "Keep to five parameters";

    public override string Description =>
        "More than five parameters want to be a model (omnibase_core patterns.validation: max_parameters). Cancellation tokens, constructors, route handlers and signatures prescribed by a base are not counted.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in context.Type.Members.Where(member => member.Kind == "method" && member.IsAccessible() && member.OwnsSignature()))
        {
            var count = member.Parameters.Count(parameter => parameter.TrimEnd('?') != "CancellationToken");
            if (count > Most)
                yield return Violation(
                    context,
                    member.Line,
                    "'" + member.SimpleName() + "' takes " + count.ToString(CultureInfo.InvariantCulture) + " parameters; put them into a model.",
                    context.FileOf(member));
        }
    }
}

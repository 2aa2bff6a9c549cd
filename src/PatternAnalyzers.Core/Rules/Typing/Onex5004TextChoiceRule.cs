using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Typing;

internal sealed class Onex5004TextChoiceRule : Rule
{
    public override string Id => "ONEX5004";

    public override string Title => "Use an enum for status, state, kind and type";

    public override string Description =>
        "A status or kind that is a string allows every spelling; an enum names the choices (omnibase_core: enums, not str, for type and status fields; enum_field_type). Only members of ONEX nodes and handlers are judged.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in context.Type.Members.Where(member => member.Kind == "method" && member.IsAccessible() && member.OwnsSignature()))
        {
            foreach (var name in TextNames.Parameters(member).Where(TextNames.IsChoice))
                yield return Violation(
                    context,
                    member.Line,
                    "'" + name + "' of '" + member.SimpleName() + "' is a string; use an enum.",
                    context.FileOf(member));
        }

        foreach (var field in context.Type.Fields.Where(field => field.Accessibility == "public"
            && TextNames.IsText(field.Type)
            && TextNames.IsChoice(field.Name)))
            yield return Violation(context, field.Line, "'" + field.Name + "' is a string; use an enum.", field.FilePath);
    }
}

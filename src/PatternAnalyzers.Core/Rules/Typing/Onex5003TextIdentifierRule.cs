using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Typing;

internal sealed class Onex5003TextIdentifierRule : Rule
{
    public override string Id => "ONEX5003";

    public override string Title => "Give identifiers a type";

    public override string Description =>
        "An identifier that is a string can be swapped with any other text; use Guid or a type of its own (omnibase_core: UUID, not str, for ids; uuid_field_type). Only entry points and members of ONEX nodes and handlers are judged.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in context.Type.Members.Where(member => member.Kind == "method" && member.IsAccessible() && member.OwnsSignature()))
        {
            foreach (var name in TextNames.Parameters(member).Where(TextNames.IsIdentifier))
                yield return Violation(
                    context,
                    member.Line,
                    "'" + name + "' of '" + member.SimpleName() + "' is a string; use Guid or a type of its own.",
                    context.FileOf(member));
        }

        foreach (var field in context.Type.Fields.Where(field => field.Accessibility == "public"
            && TextNames.IsText(field.Type)
            && TextNames.IsIdentifier(field.Name)))
            yield return Violation(context, field.Line, "'" + field.Name + "' is a string; use Guid or a type of its own.", field.FilePath);
    }
}

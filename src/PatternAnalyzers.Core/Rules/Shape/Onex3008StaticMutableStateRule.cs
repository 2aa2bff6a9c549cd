using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3008StaticMutableStateRule : Rule
{
    public override string Id => "ONEX3008";

    public override string Title => "Hold no static mutable state";

    public override string Description =>
        "Static state is shared by every instance, request and test; nobody owns it (omnibase_core check_node_purity: class_mutable_data).";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) => context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var fields = context.Type.Fields.Where(field => field.Modifiers.Contains("static") && field.IsMutable()).ToList();
        foreach (var field in fields)
            yield return Violation(
                context,
                field.Line,
                "Static '" + field.Name + "' can be changed by anyone at any time; make it readonly or give it an owner.",
                field.FilePath);

        // Writes to the own fields are told once, at the field.
        foreach (var (filePath, effect) in context.Effects(EffectCategories.StaticState).Where(pair => !IsOwn(context.Type, fields, pair.Effect)))
            yield return Violation(context, effect.Line, "Writes the static '" + effect.Symbol + "'; pass the state in or give it an owner.", filePath);
    }

    private static bool IsOwn(TypeFact type, List<FieldFact> fields, EffectFact effect) =>
        fields.Any(field => effect.Symbol == field.Name || effect.Symbol == type.Name + "." + field.Name);
}

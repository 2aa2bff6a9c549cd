using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Naming;

internal sealed class Onex1001NodeNameFormRule : Rule
{
    public override string Id => "ONEX1001";

    public override string Title => "Name nodes Node<Name><Kind>";

    public override string Description =>
        "A node class is named Node<Name><Kind> with Effect, Compute, Reducer or Orchestrator last, so that people and registries read its kind from its name. EffectNode and NodeEffect styles are wrong (omnibase_infra naming conventions; 2025 node name pattern).";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType() && context.IsNode();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var name = context.Type.Name;
        if (KindWords.IsCanonical(name))
            yield break;
        yield return Violation(context, context.Type.LineStart, "'" + name + "' is not of the form Node<Name><Kind>; rename it to '" + Wanted(context) + "'.");
    }

    public override IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation) => KindWords.NameHint(Wanted(context));

    private static string Wanted(RuleContext context)
    {
        var name = context.Type.Name;
        var kind = context.Verdict.DeclaredKind ?? KindWords.Named(name) ?? KindWords.OfWire(WireNames.Of(context.Verdict.Type!.Value));
        return KindWords.Canonical(name, kind!.Value);
    }
}

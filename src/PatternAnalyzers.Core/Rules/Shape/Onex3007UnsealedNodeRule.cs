using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3007UnsealedNodeRule : Rule
{
    private static readonly string[] Fine = ["sealed", "partial", "static", "abstract"];

    public override string Id => "ONEX3007";

    public override string Title => "Seal nodes and handlers";

    public override string Description =>
        "A node or handler is a leaf: behaviour is composed, not inherited. Sealed, partial, static and abstract classes pass (C# mapping of the frozen ONEX classes).";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType() && context.Type.TypeKind is "class" or "record";

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        if (!context.Type.Modifiers.Any(modifier => Fine.Contains(modifier, StringComparer.Ordinal)))
            yield return Violation(context, context.Type.LineStart, "'" + context.Type.Name + "' can be inherited; seal it.");
    }
}

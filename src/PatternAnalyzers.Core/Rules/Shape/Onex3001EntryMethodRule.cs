using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3001EntryMethodRule : Rule
{
    public override string Id => "ONEX3001";

    public override string Title => "Give a node the entry method of its kind";

    public override string Description =>
        "A classic node is entered through ExecuteEffectAsync, ExecuteComputeAsync, ExecuteReductionAsync or ExecuteOrchestrationAsync, or through the general ProcessAsync, ExecuteAsync or HandleAsync; dispatchers look for nothing else (2025 validators: one execute method for each kind). Shells of the declarative profile inherit theirs.";

    public override Severity Severity => Severity.High;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.Profile == "classic" && context.IsType() && context.IsNode();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = EntryMethods.KindOf(context);
        var methods = context.Type.Members.Where(member => member.Kind == "method").ToList();
        if (methods.Any(member => member.IsAccessible() && EntryMethods.Fits(member, kind)))
            yield break;
        var wanted = EntryMethods.Name(kind) + "Async";
        if (methods.FirstOrDefault(EntryMethods.IsSpecific) is { } other)
            yield return Violation(
                context,
                other.Line,
                WireNames.Of(kind) + " node is entered through '" + other.SimpleName() + "', the entry of another kind; name it '" + wanted + "'.",
                context.FileOf(other));
        else if (!MayInherit(context))
            yield return Violation(context, context.Type.LineStart, WireNames.Of(kind) + " node has no entry method; add a public '" + wanted + "'.");
    }

    // The members of a base class are not in the facts of this type.
    private static bool MayInherit(RuleContext context) => context.Implements.Any(fact => fact.Relation == "base");
}

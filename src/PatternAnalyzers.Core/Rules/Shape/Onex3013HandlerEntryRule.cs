using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3013HandlerEntryRule : Rule
{
    public override string Id => "ONEX3013";

    public override string Title => "Give a handler a method that dispatchers can call";

    public override string Description =>
        "A handler is entered through Handle, Execute, Process, Run or Invoke, with or without Async and a word behind it; a handler without one is never called (omnibase_infra handler_dispatch_entrypoint). Static classes are functions by themselves, and a base class may have the entry.";

    public override Severity Severity => Severity.High;

    public override bool AppliesTo(RuleContext context) =>
        context.IsOnexHandler() && context.IsType() && context.Type.TypeKind is "class" or "record" && !context.Type.Modifiers.Contains("static");

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var enters = context.Type.Members.Any(member => member.Kind == "method" && member.IsAccessible() && EntryMethods.IsDispatchable(member));
        if (!enters && !context.Implements.Any(fact => fact.Relation == "base"))
            yield return Violation(
                context,
                context.Type.LineStart,
                "'" + context.Type.Name + "' has no method that a dispatcher can call; add a public 'HandleAsync'.");
    }
}

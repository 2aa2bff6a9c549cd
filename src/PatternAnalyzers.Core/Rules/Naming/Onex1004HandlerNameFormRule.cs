using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Naming;

internal sealed class Onex1004HandlerNameFormRule : Rule
{
    private const string Prefix = "Handler";

    public override string Id => "ONEX1004";

    public override string Title => "Name ONEX handlers Handler<Name>";

    public override string Description =>
        "ONEX handlers carry the prefix Handler, as HandlerLedgerWrite (omnibase_infra naming conventions). Handlers of other frameworks follow those and are not judged.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.IsOnexHandler() && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var name = context.Type.Name;
        if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length > Prefix.Length && !name.EndsWith(Prefix, StringComparison.Ordinal))
            yield break;
        var stem = Stem(name);
        yield return Violation(
            context,
            context.Type.LineStart,
            "'" + name + "' is not of the form Handler<Name>; rename it to '" + Prefix + (stem.Length == 0 ? "<Name>" : stem) + "'.");
    }

    public override IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation)
    {
        var stem = Stem(context.Type.Name);
        var hints = new Dictionary<string, string>(StringComparer.Ordinal);
        if (stem.Length > 0)
            hints.Add(HintNames.Name, Prefix + stem);
        return hints;
    }

    private static string Stem(string name) => name.Replace(Prefix, "");
}

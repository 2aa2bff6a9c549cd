using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Naming;

internal sealed class Onex1002NameContradictsKindRule : Rule
{
    public override string Id => "ONEX1002";

    public override string Title => "Let the name agree with the declared kind";

    public override string Description =>
        "A name that ends in another kind than the class declares misleads every reader; about one node in two hundred upstream lies this way (omnibase_infra: the kind suffix must equal the contract's node_type).";

    public override Severity Severity => Severity.High;

    public override bool AppliesTo(RuleContext context) =>
        context.Verdict.Onex && context.IsType() && context.Verdict.DeclaredKind is not null && KindWords.Named(context.Type.Name) is not null;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var declared = context.Verdict.DeclaredKind!.Value;
        var named = KindWords.Named(context.Type.Name)!.Value;
        if (named == declared)
            yield break;
        yield return Violation(
            context,
            context.Type.LineStart,
            "'" + context.Type.Name + "' is named " + WireNames.Of(named) + " but declared " + WireNames.Of(declared)
            + "; rename it to '" + KindWords.Canonical(context.Type.Name, declared) + "' or correct the declaration.");
    }

    public override IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation)
    {
        var hints = KindAgreement.Hint(context);
        // When all but the attribute agree with the name, the name is not what is wrong.
        return hints.Count > 0 ? hints : KindWords.NameHint(KindWords.Canonical(context.Type.Name, context.Verdict.DeclaredKind!.Value));
    }
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Classification;

internal sealed class Onex9002UnknownDeclarationRule : Rule
{
    private static readonly string Types = string.Join(", ", ((PatternType[])Enum.GetValues(typeof(PatternType))).Select(WireNames.Of));

    public override string Id => "ONEX9002";

    public override string Title => "Declare patterns in words that exist";

    public override string Description =>
        "[Pattern] goes before all other evidence, so a word that nobody knows must be seen: it declares nothing and is never taken for the nearest one.";

    public override Severity Severity => Severity.Medium;

    public override bool JudgesAnything => true;

    public override bool AppliesTo(RuleContext context) => Declaration.In(context.Type.Evidence).Count > 0;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var found = false;
        foreach (var fact in Declaration.In(context.Type.Evidence))
        {
            if (Problem(fact, context.Verdict) is not { } problem)
                continue;
            found = true;
            yield return Violation(context, fact.Line, problem, fact.FilePath);
        }

        if (!found && context.Verdict.Type is null)
            yield return Violation(context, context.Type.LineStart, "[Pattern] names no type and nothing else tells one; add a Type: " + Types + ".");
    }

    private static string? Problem(EvidenceFact fact, Verdict verdict)
    {
        if (Declaration.After(Support.KindPrefix, fact) is { } kind)
            return OfKind(kind, Declaration.KindOf(fact), verdict);
        if (Declaration.After(Support.NamePrefix, fact) is { } name)
            return Declaration.IsName(name) ? null : "'" + name + "' is no name of a pattern; write words, not a path or a file.";
        if (Declaration.After(Support.SubtypePrefix, fact) is { } subtype)
            return "'" + subtype + "' is no subtype; write it in lower case with _ between the words.";
        return Support.Of(fact) is null ? "'" + fact.Supports + "' is no pattern type; use " + Types + "." : null;
    }

    private static string? OfKind(string word, NodeKind? kind, Verdict verdict)
    {
        if (kind is null)
            return "'" + word + "' is no node kind; use EFFECT, COMPUTE, REDUCER or ORCHESTRATOR.";
        return verdict.Type is { } type && Families.IsNode(type) && Families.KindOf(type) != kind
            ? "The node kind " + word + " contradicts the node type " + WireNames.Of(type) + "; make both say the same."
            : null;
    }
}

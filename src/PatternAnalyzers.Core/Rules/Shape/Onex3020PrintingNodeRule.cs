using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3020PrintingNodeRule : Rule
{
    public override string Id => "ONEX3020";

    public override string Title => "Log instead of printing";

    public override string Description =>
        "What a node prints is lost in production; its caller reads results, operators read logs (ONEX hygiene: no print). COMPUTE and REDUCER are judged by ONEX2006, handlers of other frameworks and command lines not at all.";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && !context.ClaimsPurity() && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Console))
            yield return Violation(
                context,
                effect.Line,
                "'" + context.Type.Name + "' prints with " + effect.Symbol + "; log it or put it into the result.",
                filePath);
    }
}

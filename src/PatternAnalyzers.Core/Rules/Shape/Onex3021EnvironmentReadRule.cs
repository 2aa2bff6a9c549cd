using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3021EnvironmentReadRule : Rule
{
    public override string Id => "ONEX3021";

    public override string Title => "Take settings from configuration";

    public override string Description =>
        "An environment variable that is read in the middle of the code is a setting that nobody can list, validate or test (ONEX hygiene: no reads of os.environ). EFFECT nodes and ONEX handlers are judged here, COMPUTE and REDUCER by ONEX2005, ORCHESTRATOR by ONEX2002.";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<string> Tokens => ["io-ok"];

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType() && context.ClaimedKind() is null or NodeKind.Effect;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var (filePath, effect) in context.Effects(EffectCategories.Environment))
            yield return Violation(
                context,
                effect.Line,
                "'" + context.Type.Name + "' reads " + effect.Symbol + "; take the value from injected options.",
                filePath);
    }
}

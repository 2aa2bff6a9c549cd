using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2008ComputeReadsClockRule : Rule
{
    public override string Id => "ONEX2008";

    public override string Title => "Inject clock and randomness into COMPUTE";

    public override string Description =>
        "A COMPUTE node is deterministic: time and random values come in as input or through an injected provider (omnibase_core NODE_PURITY_GUARANTEES prefers injection; a handler that must vary declares NONDETERMINISTIC_COMPUTE).";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok"];

    public override bool AppliesTo(RuleContext context) =>
        context.ClaimedKind() is NodeKind.Compute && !context.Verdict.Evidence.Any(evidence => evidence.Supports == "category:NONDETERMINISTIC_COMPUTE");

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var (filePath, effect) in Reads(context))
            yield return Violation(context, effect.Line, Message(context, effect), filePath);
    }

    public override IReadOnlyDictionary<string, string> Hints(RuleContext context, Violation violation)
    {
        var read = Reads(context).First(pair => pair.FilePath == violation.FilePath
            && pair.Effect.Line == violation.Line
            && Message(context, pair.Effect) == violation.Message);
        return new Dictionary<string, string>(StringComparer.Ordinal) { [HintNames.Read] = read.Effect.Symbol };
    }

    private static IEnumerable<(string FilePath, EffectFact Effect)> Reads(RuleContext context) =>
        context.Effects(EffectCategories.Clock, EffectCategories.Random).Where(pair => !IsInjected(pair.Effect));

    // An instance of TimeProvider was handed in: who fetches it from TimeProvider.System is reported for that.
    private static bool IsInjected(EffectFact effect) =>
        effect.Symbol.StartsWith("TimeProvider.", StringComparison.Ordinal) && effect.Symbol != "TimeProvider.System";

    private static string Message(RuleContext context, EffectFact effect) =>
        WireNames.Of(context.ClaimedKind()!.Value) + " node reads " + effect.Symbol + "; take the value as input or through an injected provider.";
}

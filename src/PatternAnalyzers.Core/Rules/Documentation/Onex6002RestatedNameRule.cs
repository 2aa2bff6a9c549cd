using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Rules.Documentation;

internal sealed class Onex6002RestatedNameRule : Rule
{
    public override string Id => "ONEX6002";

    public override string Title => "Say more than the name does";

    public override string Description => "A summary that repeats the name helps nobody and counts as none (ONEX hygiene: no generated filler).";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.IsType() && !string.IsNullOrWhiteSpace(context.Type.Documentation.Summary);

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        if (Restatement.Is(context.Type.Documentation.Summary, context.Type.Name))
            yield return Violation(
                context,
                context.Type.LineStart,
                "The summary of '" + context.Type.Name + "' only repeats its name; say what it does, for whom, or why.");
    }
}

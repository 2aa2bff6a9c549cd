using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Naming;

internal sealed class Onex1003EmptyQualifierRule : Rule
{
    private static readonly string[] Banned = ["Enhanced", "Simple", "Consolidated"];

    private static readonly string[] Frame = ["Node", "Handler", "Effect", "Compute", "Reducer", "Orchestrator"];

    public override string Id => "ONEX1003";

    public override string Title => "Leave out Enhanced, Simple and Consolidated";

    public override string Description =>
        "Words such as Enhanced, Simple or Consolidated say how the code came about, not what it does, and age badly (omnibase_core validate-no-enhancement-prefixes).";

    public override Severity Severity => Severity.Low;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var words = Words.Split(context.Type.Name).SkipWhile(IsFrame).Reverse().SkipWhile(IsFrame).ToList();
        if (words.Count == 0)
            yield break;
        foreach (var word in new[] { words[words.Count - 1], words[0] }
            .Distinct(StringComparer.Ordinal)
            .Where(word => Banned.Contains(word, StringComparer.Ordinal)))
            yield return Violation(
                context,
                context.Type.LineStart,
                "'" + word + "' in '" + context.Type.Name + "' says nothing about what it does; leave the word out or name the difference.");
    }

    private static bool IsFrame(string word) => Frame.Contains(word, StringComparer.Ordinal);
}

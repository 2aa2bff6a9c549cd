using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3023HardCodedTopicRule : Rule
{
    public override string Id => "ONEX3023";

    public override string Title => "Take topics from contracts or configuration";

    public override string Description =>
        "The name of a topic or queue is part of a contract between two systems; a literal in the code of one of them changes unseen (omnibase_infra contract gates: topics only from contracts, hardcoded topic scan). Only ONEX nodes and handlers are judged.";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.Verdict.Onex && context.IsType() && context.Type.Members.Count > 0;

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in context.Type.Members)
        {
            foreach (var remark in member.Remarks.Where(remark => remark.Name == RemarkNames.HardCodedTopic))
                yield return Violation(
                    context,
                    remark.Line,
                    "'" + member.SimpleName() + "' writes the topic '" + remark.Detail + "' into the code; take it from the contract or from options.",
                    context.FileOf(member));
        }
    }
}

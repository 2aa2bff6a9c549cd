using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>A rule that reports remarks of the extractor; it applies to every pattern that has members, whatever its family.</summary>
internal abstract class RemarkRule : Rule
{
    /// <summary>Names of the remarks (<see cref="RemarkNames"/>); where one line has several, the last name wins.</summary>
    protected abstract IReadOnlyList<string> Remarks { get; }

    public sealed override bool AppliesTo(RuleContext context) => context.Type.Members.Count > 0;

    public sealed override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        foreach (var member in context.Type.Members)
        {
            if (member.Remarks.Count == 0 || !Judges(member))
                continue;
            var remarks = member.Remarks.Where(remark => Remarks.Contains(remark.Name, StringComparer.Ordinal) && Tells(remark)).ToList();
            if (remarks.Count == 0)
                continue;
            foreach (var place in remarks.GroupBy(remark => (remark.Line, remark.Detail)))
                yield return Violation(context, place.Key.Line, Message(member, Telling(place)), context.FileOf(member));
        }
    }

    /// <summary>What is wrong and what to do.</summary>
    protected abstract string Message(MemberFact member, RemarkFact remark);

    /// <summary>Whether the member is the rule's business.</summary>
    protected virtual bool Judges(MemberFact member) => true;

    /// <summary>Whether a remark of that name is the rule's business.</summary>
    protected virtual bool Tells(RemarkFact remark) => true;

    private RemarkFact Telling(IEnumerable<RemarkFact> remarks) =>
        remarks.OrderByDescending(remark => Array.IndexOf([.. Remarks], remark.Name)).First();
}

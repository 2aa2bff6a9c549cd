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
        List<Violation>? found = null;
        for (var at = 0; at < context.Type.Members.Count; at++)
        {
            var member = context.Type.Members[at];
            if (member.Remarks.Count == 0 || !Judges(member) || Telling(member) is not { } remarks)
                continue;
            foreach (var place in remarks.GroupBy(remark => (remark.Line, remark.Detail)))
                (found ??= []).Add(Violation(context, place.Key.Line, Message(member, Telling(place)), context.FileOf(member)));
        }

        return found ?? (IEnumerable<Violation>)[];
    }

    /// <summary>What is wrong and what to do.</summary>
    protected abstract string Message(MemberFact member, RemarkFact remark);

    /// <summary>Whether the member is the rule's business.</summary>
    protected virtual bool Judges(MemberFact member) => true;

    /// <summary>Whether a remark of that name is the rule's business.</summary>
    protected virtual bool Tells(RemarkFact remark) => true;

    // Most members have none.
    private List<RemarkFact>? Telling(MemberFact member)
    {
        List<RemarkFact>? remarks = null;
        for (var at = 0; at < member.Remarks.Count; at++)
        {
            if (Names(member.Remarks[at].Name) && Tells(member.Remarks[at]))
                (remarks ??= []).Add(member.Remarks[at]);
        }

        return remarks;
    }

    private bool Names(string name)
    {
        for (var at = 0; at < Remarks.Count; at++)
        {
            if (Remarks[at] == name)
                return true;
        }

        return false;
    }

    private RemarkFact Telling(IEnumerable<RemarkFact> remarks) =>
        remarks.OrderByDescending(remark => Array.IndexOf([.. Remarks], remark.Name)).First();
}

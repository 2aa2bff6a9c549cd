using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3005SwallowedExceptionRule : RemarkRule
{
    public override string Id => "ONEX3005";

    public override string Title => "Handle what you catch";

    public override string Description =>
        "Catching everything without a filter or rethrow, or catching into an empty block, hides faults until they are expensive (ONEX error hygiene: no bare except, no swallow-and-continue).";

    public override Severity Severity => Severity.Medium;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.BroadCatch, RemarkNames.EmptyCatch];

    protected override string Message(MemberFact member, RemarkFact remark) => remark.Name == RemarkNames.EmptyCatch
        ? "'" + member.SimpleName() + "' swallows " + Caught(remark) + " in an empty catch; handle it, or let it pass."
        : "'" + member.SimpleName() + "' catches " + Caught(remark) + " without filter or rethrow; catch what you can handle.";

    private static string Caught(RemarkFact remark) => remark.Detail.Length == 0 ? "everything" : remark.Detail;
}

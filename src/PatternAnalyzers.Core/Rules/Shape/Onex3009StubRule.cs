using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3009StubRule : RemarkRule
{
    public override string Id => "ONEX3009";

    public override string Title => "Leave no stub behind";

    public override string Description =>
        "A member that only throws NotImplementedException passes every other check and fails in production (ONEX hygiene: no stubs).";

    public override Severity Severity => Severity.High;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.NotImplemented];

    protected override string Message(MemberFact member, RemarkFact remark) =>
        "'" + member.SimpleName() + "' throws NotImplementedException; implement it or remove it.";
}

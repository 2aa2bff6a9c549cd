using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3006BlockingWaitRule : RemarkRule
{
    public override string Id => "ONEX3006";

    public override string Title => "Await instead of blocking";

    public override string Description =>
        "Waiting for a task synchronously deadlocks or starves the pool, and async void loses exceptions (quality gate anti-pattern: synchronous_blocking_io).";

    public override Severity Severity => Severity.Medium;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.BlockingWait, RemarkNames.AsyncVoid];

    protected override string Message(MemberFact member, RemarkFact remark) => remark.Name == RemarkNames.AsyncVoid
        ? "'" + member.SimpleName() + "' is async void; return a Task so that its exceptions are seen."
        : "'" + member.SimpleName() + "' blocks on " + (remark.Detail.Length == 0 ? "a task" : "'" + remark.Detail + "'") + "; await it.";
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3006BlockingWaitRuleTests
{
    [Fact]
    public void BlockingWait_IsReported()
    {
        var violation = RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.BlockingWait, "task.Result").Violation("ONEX3006");
        violation.Message.ShouldContain("'Work' blocks on 'task.Result'");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void Throw_IsNoneOfItsBusiness() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.Throw, "x").Breaks("ONEX3006").ShouldBeFalse();

    [Fact]
    public void AsyncVoid_IsReported() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.AsyncVoid, "Work").Violation("ONEX3006").Message.ShouldContain("async void");
}

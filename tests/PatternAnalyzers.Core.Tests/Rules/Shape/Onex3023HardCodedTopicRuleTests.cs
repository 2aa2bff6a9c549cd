using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3023HardCodedTopicRuleTests
{
    [Fact]
    public void Topic_IsReported()
    {
        var violation = RuleCase.Node("NodeNoticeEffect", NodeKind.Effect).WithRemark(RemarkNames.HardCodedTopic, "orders.paid.v1").Violation("ONEX3023");
        violation.Line.ShouldBe(20);
        violation.Message.ShouldContain("'orders.paid.v1'");
    }

    [Fact]
    public void Throw_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodeNoticeEffect", NodeKind.Effect).WithRemark(RemarkNames.Throw, "x").Breaks("ONEX3023").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.HardCodedTopic, "a").IsJudgedBy("ONEX3023").ShouldBeFalse();
}

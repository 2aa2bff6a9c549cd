using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3009StubRuleTests
{
    [Fact]
    public void NotImplemented_IsReported()
    {
        var violation = RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.NotImplemented, "Work").Violation("ONEX3009");
        violation.Message.ShouldContain("'Work' throws NotImplementedException");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void Throw_IsNoneOfItsBusiness() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.Throw, "x").Breaks("ONEX3009").ShouldBeFalse();
}

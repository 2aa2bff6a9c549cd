using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3010HardCodedEndpointRuleTests
{
    [Fact]
    public void HardCodedEndpoint_IsReported()
    {
        var violation = RuleCase.Of("OrderService", PatternType.Service)
            .WithRemark(RemarkNames.HardCodedEndpoint, "http://127.0.0.1:5000")
            .Violation("ONEX3010");
        violation.Message.ShouldContain("'http://127.0.0.1:5000'");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void WeakType_IsNoneOfItsBusiness() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.WeakType, "x").Breaks("ONEX3010").ShouldBeFalse();
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Typing;

public sealed class Onex5001WeakTypeRuleTests
{
    [Fact]
    public void WeakType_IsReported()
    {
        var violation = RuleCase.Of("OrderService", PatternType.Service)
            .WithRemark(RemarkNames.WeakType, "data: Dictionary<string, object>")
            .Violation("ONEX5001");
        violation.Message.ShouldContain("'data: Dictionary<string, object>' in the signature of 'Work'");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void Throw_IsNoneOfItsBusiness() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.Throw, "x").Breaks("ONEX5001").ShouldBeFalse();

    [Fact]
    public void PrescribedSignature_IsNotJudged()
    {
        var equals = RuleCase.Method("Equals") with
        {
            Modifiers = ["override"],
            Remarks = [new RemarkFact { Name = RemarkNames.WeakType, Detail = "obj: object" }]
        };
        RuleCase.Of("OrderService", PatternType.Service).With(equals).Breaks("ONEX5001").ShouldBeFalse();
    }
}

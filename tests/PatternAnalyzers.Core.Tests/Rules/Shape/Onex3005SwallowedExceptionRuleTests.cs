using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3005SwallowedExceptionRuleTests
{
    [Fact]
    public void BroadCatch_IsReported()
    {
        var violation = RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.BroadCatch, "Exception").Violation("ONEX3005");
        violation.Message.ShouldContain("'Work' catches Exception without filter or rethrow");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void Throw_IsNoneOfItsBusiness() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.Throw, "x").Breaks("ONEX3005").ShouldBeFalse();

    [Fact]
    public void EmptyCatchOfEverything_IsReportedOnce()
    {
        RemarkFact[] remarks = [new() { Name = RemarkNames.BroadCatch, Detail = "Exception", Line = 20 }, new()
        {
            Name = RemarkNames.EmptyCatch,
            Detail = "Exception",
            Line = 20
        }];
        RuleCase.Of("OrderService", PatternType.Service).With(RuleCase.Method("Work") with { Remarks = remarks })
            .Violation("ONEX3005").Message.ShouldContain("swallows Exception in an empty catch");
    }

    [Fact]
    public void BareEmptyCatch_IsReported() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.EmptyCatch).Violation("ONEX3005").Message.ShouldContain("swallows everything");
}

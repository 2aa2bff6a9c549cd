using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3019UnspecificExceptionRuleTests
{
    [Theory]
    [InlineData("Exception")]
    [InlineData("ApplicationException")]
    [InlineData("SystemException")]
    public void ExceptionOfNoKind_IsReported(string type)
    {
        var violation = Service().WithRemark(RemarkNames.Throw, type).Violation("ONEX3019");
        violation.Line.ShouldBe(20);
        violation.Message.ShouldContain("'Work' throws " + type);
    }

    [Theory]
    [InlineData("ArgumentException")]
    [InlineData("OnexError")]
    public void ExceptionOfAKind_IsFine(string type) => Service().WithRemark(RemarkNames.Throw, type).Breaks("ONEX3019").ShouldBeFalse();

    private static RuleCase Service() => RuleCase.Of("OrderService", PatternType.Service);
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3022SecretInCodeRuleTests
{
    [Fact]
    public void Secret_IsReportedAndNotRepeated()
    {
        var violation = RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.Secret).Violation("ONEX3022");
        violation.Severity.ShouldBe(Severity.High);
        violation.Message.ShouldBe("'Work' holds a literal that looks like a secret; revoke it and read it from a secret store.");
    }

    [Fact]
    public void Throw_IsNoneOfItsBusiness() =>
        RuleCase.Of("OrderService", PatternType.Service).WithRemark(RemarkNames.Throw, "x").Breaks("ONEX3022").ShouldBeFalse();
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Documentation;

public sealed class Onex6001MissingSummaryRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void PublicTypeWithoutSummary_IsReported(string summary) => Service().Summary(summary).Breaks("ONEX6001").ShouldBeTrue();

    [Fact]
    public void DocumentedType_IsFine() => Service().Breaks("ONEX6001").ShouldBeFalse();

    [Fact]
    public void InternalType_IsNotJudged()
    {
        var service = Service().Summary("");
        (service with { Type = service.Type with { Accessibility = "internal" } }).IsJudgedBy("ONEX6001").ShouldBeFalse();
    }

    private static RuleCase Service() => RuleCase.Of("OrderService", PatternType.Service);
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Documentation;

public sealed class Onex6002RestatedNameRuleTests
{
    [Theory]
    [InlineData("The order service.")]
    [InlineData("Order Service class")]
    [InlineData("Represents an OrderService.")]
    public void RepeatedName_IsReported(string summary) => Service().Summary(summary).Breaks("ONEX6002").ShouldBeTrue();

    [Fact]
    public void TellingSummary_IsFine() => Service().Summary("Takes orders and keeps their totals up to date.").Breaks("ONEX6002").ShouldBeFalse();

    [Fact]
    public void MissingSummary_IsLeftToTheRuleForMissingSummaries() => Service().Summary("").IsJudgedBy("ONEX6002").ShouldBeFalse();

    private static RuleCase Service() => RuleCase.Of("OrderService", PatternType.Service);
}

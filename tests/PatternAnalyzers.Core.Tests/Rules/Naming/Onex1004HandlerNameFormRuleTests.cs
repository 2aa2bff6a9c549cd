using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1004HandlerNameFormRuleTests
{
    [Fact]
    public void SuffixForm_IsReported() =>
        RuleCase.OnexHandler("LedgerWriteHandler").Violation("ONEX1004").Message.ShouldContain("'HandlerLedgerWrite'");

    [Theory]
    [InlineData("HandlerLedgerHandler", "HandlerLedger")]
    [InlineData("HandlerHandler", null)]
    public void Hint_IsANameThatPasses(string name, string? wanted) => RuleCase.OnexHandler(name).Hints("ONEX1004").GetValueOrDefault("name").ShouldBe(wanted);

    [Fact]
    public void PrefixForm_IsFine() => RuleCase.OnexHandler("HandlerLedgerWrite").Breaks("ONEX1004").ShouldBeFalse();

    [Fact]
    public void HandlerOfAnotherFramework_IsNotJudged() => RuleCase.Of("PlaceOrderHandler", PatternType.Handler).IsJudgedBy("ONEX1004").ShouldBeFalse();
}

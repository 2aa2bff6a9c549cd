using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1004HandlerNameFormRuleTests
{
    [Fact]
    public void SuffixForm_IsReported() =>
        RuleCase.OnexHandler("LedgerWriteHandler").Violation("ONEX1004").Message.ShouldContain("'HandlerLedgerWrite'");

    [Fact]
    public void PrefixForm_IsFine() => RuleCase.OnexHandler("HandlerLedgerWrite").Breaks("ONEX1004").ShouldBeFalse();

    [Fact]
    public void HandlerOfAnotherFramework_IsNotJudged() => RuleCase.Of("PlaceOrderHandler", PatternType.Handler).IsJudgedBy("ONEX1004").ShouldBeFalse();
}

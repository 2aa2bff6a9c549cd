using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3012ConstructedInfrastructureRuleTests
{
    [Fact]
    public void CreatedClient_IsReported() =>
        RuleCase.OnexHandler("HandlerHttpRest")
            .WithEffect(EffectCategories.Network, "new HttpClient")
            .Violation("ONEX3012").Message
            .ShouldContain("'new HttpClient'");

    [Fact]
    public void CallOnAnInjectedClient_IsFine() =>
        RuleCase.OnexHandler("HandlerHttpRest").WithEffect(EffectCategories.Network, "HttpClient.GetAsync").Breaks("ONEX3012").ShouldBeFalse();

    [Fact]
    public void HandlerOfAnotherFramework_IsNotJudged() => RuleCase.Of("PlaceOrderHandler", PatternType.Handler).IsJudgedBy("ONEX3012").ShouldBeFalse();

    [Fact]
    public void UpstreamToken_Excuses()
    {
        var excuse = new SuppressionFact { Token = "handler-di-ok", Reason = "factory", FilePath = RuleCase.File, Line = 20, LineEnd = 20 };
        RuleCase.OnexHandler("HandlerHttpRest").WithEffect(EffectCategories.Network, "new HttpClient").With(excuse).Breaks("ONEX3012").ShouldBeFalse();
    }
}

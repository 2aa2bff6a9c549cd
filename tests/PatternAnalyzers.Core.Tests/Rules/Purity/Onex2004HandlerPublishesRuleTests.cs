using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2004HandlerPublishesRuleTests
{
    [Fact]
    public void PublishingCall_IsReportedOnceAlthoughTheBusIsInjected() => Handler("bus")
        .WithEffect(EffectCategories.Messaging, "IBus.Publish").Violation("ONEX2004").Message.ShouldContain("IBus.Publish");

    [Theory]
    [InlineData("eventBus")]
    [InlineData("publisher")]
    [InlineData("producer")]
    public void InjectedBus_IsReported(string name) => Handler(name).Violation("ONEX2004").Line.ShouldBe(10);

    [Fact]
    public void OtherDependency_IsFine() => Handler("orders").Breaks("ONEX2004").ShouldBeFalse();

    [Fact]
    public void HandlerOfAnotherFramework_IsNotJudged() =>
        RuleCase.Of("PlaceOrderHandler", PatternType.Handler).WithEffect(EffectCategories.Messaging, "IBus.Publish").Breaks("ONEX2004").ShouldBeFalse();

    private static RuleCase Handler(string dependency)
    {
        var handler = RuleCase.OnexHandler("HandlerLedgerWrite");
        return handler with
        {
            Type = handler.Type with { Dependencies = [new DependencyFact { Name = dependency, Type = "IThing", Symbol = "T:Shop.IThing" }] }
        };
    }
}

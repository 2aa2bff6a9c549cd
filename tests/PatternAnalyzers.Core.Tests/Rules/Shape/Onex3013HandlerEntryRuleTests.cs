using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3013HandlerEntryRuleTests
{
    [Theory]
    [InlineData("WriteAsync(Shop.ModelEntry)")]
    [InlineData("Handler(Shop.ModelEntry)")]
    [InlineData("Handled")]
    public void HandlerWithoutAnEntry_IsReported(string method) =>
        RuleCase.OnexHandler("HandlerLedgerWrite").With(RuleCase.Method(method)).Violation("ONEX3013").Message.ShouldContain("add a public 'HandleAsync'");

    [Theory]
    [InlineData("Handle(Shop.ModelEntry)")]
    [InlineData("ExecuteAsync")]
    [InlineData("HandleOrderPlacedAsync")]
    [InlineData("Reduce")]
    public void HandlerWithAnEntry_IsFine(string method) =>
        RuleCase.OnexHandler("HandlerLedgerWrite").With(RuleCase.Method(method)).Breaks("ONEX3013").ShouldBeFalse();

    [Fact]
    public void PrivateEntry_IsReported() =>
        RuleCase.OnexHandler("HandlerLedgerWrite").With(RuleCase.Method("Handle") with { Accessibility = "private" }).Breaks("ONEX3013").ShouldBeTrue();

    [Fact]
    public void EntryThatABaseMayHave_IsNotMissed()
    {
        var relation = new ImplementsFact { Symbol = "T:Shop.HandlerLedgerWrite", Target = "T:Shop.HandlerBase", Relation = "base", Name = "HandlerBase" };
        (RuleCase.OnexHandler("HandlerLedgerWrite") with { Implements = [relation] }).Breaks("ONEX3013").ShouldBeFalse();
    }

    [Fact]
    public void StaticClass_IsNotJudged()
    {
        var handler = RuleCase.OnexHandler("HandlerLedgerWrite");
        (handler with { Type = handler.Type with { Modifiers = ["static"] } }).IsJudgedBy("ONEX3013").ShouldBeFalse();
    }

    [Fact]
    public void HandlerOfAnotherFramework_IsNotJudged() => RuleCase.Of("PlaceOrderHandler", PatternType.Handler).IsJudgedBy("ONEX3013").ShouldBeFalse();
}

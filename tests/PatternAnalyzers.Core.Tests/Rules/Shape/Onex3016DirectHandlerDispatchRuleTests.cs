using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3016DirectHandlerDispatchRuleTests
{
    [Fact]
    public void HandlerThatHoldsAnother_IsReported() =>
        RuleCase.OnexHandler("HandlerOrderAccept").Taking(Handler("HandlerLedgerWrite")).Violation("ONEX3016").Message.ShouldContain("'HandlerLedgerWrite'");

    [Fact]
    public void ClassicOrchestratorThatHoldsOne_IsReported() => Orchestrator().Breaks("ONEX3016").ShouldBeTrue();

    [Theory]
    [InlineData("IMediator")]
    [InlineData("Handlers")]
    [InlineData("OrderHandler")]
    public void OtherDependency_IsFine(string type) => RuleCase.OnexHandler("HandlerOrderAccept").Taking(Handler(type)).Breaks("ONEX3016").ShouldBeFalse();

    [Fact]
    public void DeclarativeNode_IsNotJudged() => (Orchestrator() with { Profile = "declarative" }).IsJudgedBy("ONEX3016").ShouldBeFalse();

    [Fact]
    public void EffectNode_IsNotJudged() => RuleCase.Node("NodeOrderEffect", NodeKind.Effect).IsJudgedBy("ONEX3016").ShouldBeFalse();

    private static RuleCase Orchestrator() => RuleCase.Node("NodeOrderOrchestrator", NodeKind.Orchestrator).Taking(Handler("HandlerLedgerWrite"));

    private static DependencyFact Handler(string type) => new() { Name = "ledger", Type = type, Symbol = "T:Shop." + type };
}

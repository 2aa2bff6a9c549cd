using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3001EntryMethodRuleTests
{
    [Theory]
    [InlineData(NodeKind.Effect, "ExecuteEffectAsync(Shop.Input)")]
    [InlineData(NodeKind.Compute, "ExecuteCompute")]
    [InlineData(NodeKind.Reducer, "ExecuteReductionAsync")]
    [InlineData(NodeKind.Orchestrator, "ExecuteOrchestrationAsync``1(``0)")]
    [InlineData(NodeKind.Effect, "ProcessAsync")]
    [InlineData(NodeKind.Compute, "HandleAsync")]
    public void OwnOrGeneralEntry_IsFine(NodeKind kind, string method) => Node(kind).With(RuleCase.Method(method)).Breaks("ONEX3001").ShouldBeFalse();

    [Fact]
    public void EntryOfAnotherKind_IsReportedAtTheMethod()
    {
        var violation = Node(NodeKind.Effect).With(RuleCase.Method("ExecuteComputeAsync(System.Int32)")).Violation("ONEX3001");
        violation.Message.ShouldBe("EFFECT node is entered through 'ExecuteComputeAsync', the entry of another kind; name it 'ExecuteEffectAsync'.");
        violation.Line.ShouldBe(15);
    }

    [Fact]
    public void NoEntry_IsReported() =>
        Node(NodeKind.Effect).With(RuleCase.Method("Save")).Violation("ONEX3001").Message.ShouldContain("add a public 'ExecuteEffectAsync'");

    [Fact]
    public void PrivateEntry_IsReported() =>
        Node(NodeKind.Effect).With(RuleCase.Method("ProcessAsync") with { Accessibility = "private" }).Breaks("ONEX3001").ShouldBeTrue();

    [Fact]
    public void EntryThatABaseMayHave_IsNotMissed()
    {
        var inherited = new ImplementsFact { Symbol = "T:Shop.NodePriceEffect", Target = "T:Onex.NodeEffect", Name = "NodeEffect", Relation = "base" };
        (Node(NodeKind.Effect) with { Implements = [inherited] }).Breaks("ONEX3001").ShouldBeFalse();
    }

    [Fact]
    public void DeclarativeShell_IsNotJudged() => (Node(NodeKind.Effect) with { Profile = "declarative" }).IsJudgedBy("ONEX3001").ShouldBeFalse();

    private static RuleCase Node(NodeKind kind) => RuleCase.Node("NodePrice" + kind, kind);
}

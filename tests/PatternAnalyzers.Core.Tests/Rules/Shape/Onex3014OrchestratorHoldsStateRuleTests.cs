using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3014OrchestratorHoldsStateRuleTests
{
    [Fact]
    public void SettableField_IsReportedAtTheField()
    {
        var violation = Node().With(RuleCase.Field("step")).Violation("ONEX3014");
        violation.Line.ShouldBe(12);
        violation.Message.ShouldContain("'step'");
    }

    [Fact]
    public void CollectionThatIsFilled_IsReported()
    {
        var writes = new SortedDictionary<string, int> { [ShapeNames.StateWrites] = 1 };
        var table = Node().With(RuleCase.Field("running", "collection", "readonly"));
        table.Breaks("ONEX3014").ShouldBeFalse();
        table.With(RuleCase.Method("ExecuteOrchestrationAsync") with { Shape = writes }).Breaks("ONEX3014").ShouldBeTrue();
    }

    [Fact]
    public void ReadonlyConstAndStaticFields_AreFine() =>
        Node().With(RuleCase.Field("a", "readonly"), RuleCase.Field("b", "const"), RuleCase.Field("c", "static")).Breaks("ONEX3014").ShouldBeFalse();

    [Fact]
    public void PublicState_IsReportedOnce() =>
        Node()
            .With(RuleCase.Field("Step", "property") with { Accessibility = "public" })
            .Outcome().Violations
            .Count(violation => violation.Line == 12)
            .ShouldBe(1);

    [Fact]
    public void Reducer_IsNotJudged() => RuleCase.Node("NodePriceReducer", NodeKind.Reducer).IsJudgedBy("ONEX3014").ShouldBeFalse();

    private static RuleCase Node() => RuleCase.Node("NodeOrderOrchestrator", NodeKind.Orchestrator);
}

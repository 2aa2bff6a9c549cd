using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3004ComputeHoldsStateRuleTests
{
    [Fact]
    public void SettableField_IsReportedAtTheField()
    {
        var violation = Node().With(RuleCase.Field("total")).Violation("ONEX3004");
        violation.Line.ShouldBe(12);
        violation.Message.ShouldContain("'total'");
    }

    [Fact]
    public void ReadonlyConstAndStaticFields_AreFine() =>
        Node().With(RuleCase.Field("a", "readonly"), RuleCase.Field("b", "const"), RuleCase.Field("c", "static")).Breaks("ONEX3004").ShouldBeFalse();

    [Fact]
    public void ReadonlyCollection_IsReportedOnlyWhenStateIsWritten()
    {
        var table = Node().With(RuleCase.Field("rates", "collection", "readonly"));
        table.Breaks("ONEX3004").ShouldBeFalse();
        var writes = new SortedDictionary<string, int> { [ShapeNames.StateWrites] = 1 };
        table.With(RuleCase.Method("Compute") with { Shape = writes }).Breaks("ONEX3004").ShouldBeTrue();
    }

    [Fact]
    public void Reducer_IsNotJudged() => RuleCase.Node("NodePriceReducer", NodeKind.Reducer).IsJudgedBy("ONEX3004").ShouldBeFalse();

    private static RuleCase Node() => RuleCase.Node("NodePriceCompute", NodeKind.Compute);
}

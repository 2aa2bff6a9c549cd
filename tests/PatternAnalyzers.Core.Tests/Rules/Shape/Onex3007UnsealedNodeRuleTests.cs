using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3007UnsealedNodeRuleTests
{
    [Fact]
    public void OpenNode_IsReported() => Node().Breaks("ONEX3007").ShouldBeTrue();

    [Theory]
    [InlineData("sealed")]
    [InlineData("partial")]
    [InlineData("static")]
    [InlineData("abstract")]
    public void ClosedNode_IsFine(string modifier) => Node(modifier).Breaks("ONEX3007").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("OrderService", PatternType.Service).IsJudgedBy("ONEX3007").ShouldBeFalse();

    private static RuleCase Node(params string[] modifiers)
    {
        var node = RuleCase.Node("NodePriceEffect", NodeKind.Effect);
        return node with { Type = node.Type with { Modifiers = modifiers } };
    }
}

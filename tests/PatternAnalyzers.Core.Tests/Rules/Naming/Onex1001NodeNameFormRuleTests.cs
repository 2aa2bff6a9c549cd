using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1001NodeNameFormRuleTests
{
    [Theory]
    [InlineData("NodeUserWriterEffect")]
    [InlineData("NodeLLMCompletionEffect")]
    [InlineData("NodeNodeGraphReducer")]
    [InlineData("NodeScoringReducerCompute")]
    [InlineData("Node3DRenderEffect")]
    public void CanonicalName_IsFine(string name) => RuleCase.Node(name, NodeKind.Effect).Breaks("ONEX1001").ShouldBeFalse();

    [Theory]
    [InlineData("UserWriterEffectNode", "NodeUserWriterEffect")]
    [InlineData("NodeEffectUserData", "NodeUserDataEffect")]
    [InlineData("FileWriterEffect", "NodeFileWriterEffect")]
    [InlineData("NodeBaselineCapture", "NodeBaselineCaptureEffect")]
    [InlineData("NodesCleanupEffect", "NodeNodesCleanupEffect")]
    public void OtherForm_IsReportedWithTheCanonicalName(string name, string wanted)
    {
        var violation = RuleCase.Node(name, NodeKind.Effect).Violation("ONEX1001");
        violation.Message.ShouldContain("'" + wanted + "'");
        violation.Line.ShouldBe(10);
        violation.FilePath.ShouldBe(RuleCase.File);
    }

    [Theory]
    [InlineData("UserWriterEffectNode", "NodeUserWriterEffect")]
    [InlineData("EffectNode", null)]
    public void Hint_IsANameThatPasses(string name, string? wanted) =>
        RuleCase.Node(name, NodeKind.Effect).Hints("ONEX1001").GetValueOrDefault("name").ShouldBe(wanted);

    [Fact]
    public void NonOnexNode_IsNotJudged()
    {
        var node = RuleCase.Node("Writer", NodeKind.Effect);
        (node with { Verdict = node.Verdict with { Onex = false } }).IsJudgedBy("ONEX1001").ShouldBeFalse();
    }

    [Fact]
    public void Service_IsNotJudged() => RuleCase.Of("OrderService", PatternType.Service).IsJudgedBy("ONEX1001").ShouldBeFalse();
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1002NameContradictsKindRuleTests
{
    [Fact]
    public void NameOfAnotherKind_IsReported()
    {
        var violation = RuleCase.Node("NodeBaselinesBatchCompute", NodeKind.Effect).Violation("ONEX1002");
        violation.Severity.ShouldBe(Severity.High);
        violation.Message.ShouldContain("named COMPUTE but declared EFFECT");
        violation.Message.ShouldContain("'NodeBaselinesBatchEffect'");
    }

    [Theory]
    [InlineData("NodeScoringReducerCompute")]
    [InlineData("NodePriceCompute")]
    public void LastKindWordThatAgrees_IsFine(string name) => RuleCase.Node(name, NodeKind.Compute).Breaks("ONEX1002").ShouldBeFalse();

    [Fact]
    public void NameWithoutKind_IsNotJudged() => RuleCase.Node("NodeArchitectureValidator", NodeKind.Compute).IsJudgedBy("ONEX1002").ShouldBeFalse();
}

using PatternAnalyzers.Core.Facts;
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
    public void Hint_IsTheNameOfTheDeclaredKind() =>
        RuleCase.Node("NodeBaselinesBatchCompute", NodeKind.Effect)
            .Hints("ONEX1002")
            .ShouldBe(new Dictionary<string, string> { ["name"] = "NodeBaselinesBatchEffect" });

    [Fact]
    public void HintWhenOnlyTheAttributeDisagrees_IsTheKindOfTheRest() =>
        RuleCase.Node("NodeBaselinesBatchCompute", NodeKind.Effect)
            .Saying((Signals.Attribute, "EFFECT"), (Signals.BaseType, "COMPUTE"), (Signals.Name, "COMPUTE"))
            .Hints("ONEX1002").ShouldBe(new Dictionary<string, string> { ["kind"] = "Compute" });

    [Fact]
    public void NameWithoutKind_IsNotJudged() => RuleCase.Node("NodeArchitectureValidator", NodeKind.Compute).IsJudgedBy("ONEX1002").ShouldBeFalse();
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Contract;

public sealed class Onex4005ForeignSectionRuleTests
{
    [Theory]
    [InlineData("COMPUTE_GENERIC", "state_transitions", "REDUCER")]
    [InlineData("orchestrator", "state_machine", "REDUCER")]
    [InlineData("reducer", "io_operations", "EFFECT")]
    [InlineData("EFFECT", "workflow_coordination", "ORCHESTRATOR")]
    public void SectionOfAnotherKind_IsReported(string nodeType, string section, string owner)
    {
        var violation = Node(nodeType, section).Violation("ONEX4005");
        violation.FilePath.ShouldBe("src/Shop/contract.yaml");
        violation.Message.ShouldContain("section " + section + ", which belongs to " + owner);
    }

    [Theory]
    [InlineData("effect", "io_operations")]
    [InlineData("reducer", "state_machine")]
    [InlineData("ORCHESTRATOR_GENERIC", "workflow_coordination")]
    [InlineData("compute", "capabilities")]
    public void SectionOfItsOwnKindOrOfAll_IsFine(string nodeType, string section) => Node(nodeType, section).Breaks("ONEX4005").ShouldBeFalse();

    [Theory]
    [InlineData("query")]
    [InlineData("")]
    public void ContractWithoutKind_IsNotJudged(string nodeType) => Node(nodeType, "state_machine").IsJudgedBy("ONEX4005").ShouldBeFalse();

    private static RuleCase Node(string nodeType, string section) =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute)
            .With(new ContractFact { FilePath = "src/Shop/contract.yaml", NodeType = nodeType, Keys = ["name", section] });
}

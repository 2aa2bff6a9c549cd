using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Contract;

public sealed class Onex4001UnreadableContractRuleTests
{
    [Fact]
    public void Problem_IsReportedInTheContract()
    {
        var violation = Node(new ContractFact { FilePath = "src/Shop/contract.yaml", Line = 4, Problem = "unreadable: line 4: anchors are not supported" }).Violation(
            "ONEX4001");
        violation.FilePath.ShouldBe("src/Shop/contract.yaml");
        violation.Line.ShouldBe(4);
        violation.Message.ShouldContain("anchors are not supported");
    }

    [Fact]
    public void ReadableContract_IsFine() => Node(new ContractFact { FilePath = "contract.yaml" }).Breaks("ONEX4001").ShouldBeFalse();

    [Fact]
    public void NodeWithoutContract_IsNotJudged() => RuleCase.Node("NodePriceCompute", NodeKind.Compute).IsJudgedBy("ONEX4001").ShouldBeFalse();

    private static RuleCase Node(ContractFact contract) => RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(contract);
}

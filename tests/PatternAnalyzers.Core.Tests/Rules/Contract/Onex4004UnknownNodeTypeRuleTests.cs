using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Contract;

public sealed class Onex4004UnknownNodeTypeRuleTests
{
    [Theory]
    [InlineData("query")]
    [InlineData("service")]
    [InlineData("UNKNOWN")]
    [InlineData("Computer")]
    public void InventedNodeType_IsReported(string nodeType) => Node(Contract(nodeType)).Violation("ONEX4004").Message.ShouldContain("'" + nodeType + "'");

    [Theory]
    [InlineData("EFFECT_GENERIC")]
    [InlineData("effect")]
    [InlineData("SERVICE")]
    [InlineData("workflow")]
    [InlineData("RUNTIME_HOST_GENERIC")]
    public void KnownNodeType_IsFine(string nodeType) => Node(Contract(nodeType)).Breaks("ONEX4004").ShouldBeFalse();

    [Fact]
    public void MissingNodeType_IsLeftToTheRuleForMissingKeys() => Node(Contract("")).IsJudgedBy("ONEX4004").ShouldBeFalse();

    private static ContractFact Contract(string nodeType) => new() { FilePath = "src/Shop/contract.yaml", NodeType = nodeType };

    private static RuleCase Node(ContractFact contract) => RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(contract);
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Contract;

public sealed class Onex4003ContractContradictsClassRuleTests
{
    [Theory]
    [InlineData(Signals.Attribute)]
    [InlineData(Signals.BaseType)]
    [InlineData(Signals.EntryMethod)]
    public void ClassOfAnotherKind_IsReported(string signal)
    {
        var violation = Node(Contract("ORCHESTRATOR_GENERIC")).With(Evidence(signal, "EFFECT")).Violation("ONEX4003");
        violation.Message.ShouldBe("The contract says ORCHESTRATOR but the class derives from NodeEffect (EFFECT); make both say the same.");
        violation.Line.ShouldBe(2);
        violation.FilePath.ShouldBe("src/Shop/contract.yaml");
    }

    [Theory]
    [InlineData("compute")]
    [InlineData("TRANSFORMER")]
    [InlineData("compute_generic")]
    public void SameKindInAnySpelling_IsFine(string nodeType) =>
        Node(Contract(nodeType)).With(Evidence(Signals.BaseType, "COMPUTE")).Breaks("ONEX4003").ShouldBeFalse();

    [Fact]
    public void NameAndBehaviour_AreNoneOfItsBusiness() => Node(Contract("EFFECT"))
        .With(Evidence(Signals.Name, "COMPUTE")).With(Evidence(Signals.Behaviour, "COMPUTE")).Breaks("ONEX4003").ShouldBeFalse();

    [Fact]
    public void UnknownNodeType_IsNotJudged() => Node(Contract("daemon")).IsJudgedBy("ONEX4003").ShouldBeFalse();

    private static EvidenceFact Evidence(string signal, string supports) =>
        new() { Signal = signal, Detail = "derives from NodeEffect", Supports = supports, FilePath = RuleCase.File, Line = 10 };

    private static ContractFact Contract(string nodeType) => new() { FilePath = "src/Shop/contract.yaml", NodeType = nodeType, Line = 2 };

    private static RuleCase Node(ContractFact contract) => RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(contract);
}

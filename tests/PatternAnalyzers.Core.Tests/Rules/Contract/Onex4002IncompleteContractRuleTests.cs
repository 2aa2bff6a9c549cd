using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Contract;

public sealed class Onex4002IncompleteContractRuleTests
{
    private static readonly string[] All = ["contract_version", "description", "input_model", "name", "node_type", "node_version", "output_model"];

    [Fact]
    public void CompleteContract_IsFine() => Node(Contract(All)).Breaks("ONEX4002").ShouldBeFalse();

    [Fact]
    public void MissingKeys_AreReportedInOneViolation()
    {
        foreach (var key in All)
            Node(Contract([.. All.Where(other => other != key)])).Violation("ONEX4002").Message.ShouldContain("lacks " + key + ";");
        Node(Contract([]))
            .Violation("ONEX4002").Message
            .ShouldContain("name, node_type, contract_version, node_version, description, input_model, output_model");
    }

    [Fact]
    public void VersionOfTheOldForm_StandsForBoth() =>
        Node(Contract(["description", "input_model", "name", "node_type", "output_model", "version"])).Breaks("ONEX4002").ShouldBeFalse();

    [Fact]
    public void UnreadableContract_IsNotJudged() => Node(Contract([]) with { Problem = "unreadable" }).IsJudgedBy("ONEX4002").ShouldBeFalse();

    private static ContractFact Contract(string[] keys) => new() { FilePath = "src/Shop/contract.yaml", Keys = keys };

    private static RuleCase Node(ContractFact contract) => RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(contract);
}

using PatternAnalyzers.Extractors.Contracts;

namespace PatternAnalyzers.Extractors.Tests.Contracts;

public sealed class ContractYamlTests
{
    [Fact]
    public void Contract_GivesNameTypeLineAndKeys()
    {
        var contract = ContractYaml.Read(
            "# a node\nname: node_price_compute\nversion: 1\nnode_type: \"COMPUTE_GENERIC\"\ndescription: |\n  node_type: no\n",
            "nodes/contract.yaml");

        contract.Problem.ShouldBeNull();
        (contract.FilePath, contract.Name, contract.NodeType, contract.Line).ShouldBe(("nodes/contract.yaml", "node_price_compute", "COMPUTE_GENERIC", 4));
        contract.Keys.ShouldBe(["description", "name", "node_type", "version"]);
    }

    [Fact]
    public void MissingKeys_AreEmpty()
    {
        var contract = ContractYaml.Read("description: nothing else\n", "contract.yaml");

        (contract.Name, contract.NodeType, contract.Line, contract.Problem).ShouldBe(("", "", 1, null));
    }

    [Theory]
    [InlineData("name: x\nnode_type: &a effect\n", "unreadable: line 2: anchors, aliases, tags and directives are not read")]
    [InlineData("- a\n- b\n", "unreadable: line 1: a mapping was expected")]
    [InlineData("", "unreadable: line 1: a mapping was expected")]
    public void WhatIsNoContract_SaysWhy(string text, string problem)
    {
        var contract = ContractYaml.Read(text, "contract.yaml");

        contract.Problem.ShouldBe(problem);
        contract.NodeType.ShouldBeEmpty();
    }
}

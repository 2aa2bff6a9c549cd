using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Contracts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Contracts;

public sealed class ContractBindingTests
{
    private const string Contract = "name: node_price_compute\nnode_type: compute\n";

    [Fact]
    public void OnlyClassOfTheFolder_IsBound()
    {
        var bound = Bind(["nodes/price/contract.yaml"], ("nodes/price/Anything.cs", "class Anything { }"), ("nodes/Other.cs", "class Other { }"));

        bound("Anything").ShouldNotBeNull().FilePath.ShouldBe("nodes/price/contract.yaml");
        bound("Other").ShouldBeNull();
    }

    [Fact]
    public void NodeClass_GoesBeforeItsNeighbours()
    {
        var bound = Bind(
            ["n/contract.yaml"],
            ("n/Node.cs", "class NodePrices { } class HandlerPrices { public void Handle() { } } class ModelPriceInput { } enum EnumPrice { } record Price(int Value); class PriceException : Exception { }"));

        bound("NodePrices").ShouldNotBeNull().Problem.ShouldBeNull();
        bound("HandlerPrices").ShouldBeNull();
    }

    [Fact]
    public void OfSeveralNodeClasses_TheOneCalledLikeTheContractIsBound()
    {
        var bound = Bind(["n/contract.yaml"], ("n/Nodes.cs", "class NodePriceCompute { } class NodeStockEffect { }"));

        bound("NodePriceCompute").ShouldNotBeNull().Problem.ShouldBeNull();
        bound("NodeStockEffect").ShouldBeNull();
    }

    [Fact]
    public void SeveralNodeClassesOfOtherNames_AreAmbiguous()
    {
        var bound = Bind(["n/contract.yaml"], ("n/Nodes.cs", "class NodeStockEffect { } class NodeOrderEffect { }"));

        bound("NodeStockEffect").ShouldNotBeNull().Problem.ShouldBe("ambiguous: NodeOrderEffect, NodeStockEffect");
        bound("NodeOrderEffect").ShouldNotBeNull().Problem.ShouldBe("ambiguous: NodeOrderEffect, NodeStockEffect");
    }

    [Theory]
    [InlineData("NodePriceCompute", "node_price_compute")]
    [InlineData("NodeGitHubPRPollerEffect", "node_github_pr_poller_effect")]
    [InlineData("NodeLLMCompletionEffect", "node_llm_completion_effect")]
    public void ContractInAnotherFolder_IsBoundByName(string type, string name)
    {
        var bound = Bind([("contracts/contract.yaml", $"name: {name}\nnode_type: effect\n")], ("src/Node.cs", $"class {type} {{ }}"));

        bound(type).ShouldNotBeNull().Name.ShouldBe(name);
    }

    [Fact]
    public void TwoClassesOfThatName_AreAmbiguous()
    {
        var bound = Bind(
            ["contracts/contract.yaml"],
            ("a/A.cs", "namespace A; class NodePriceCompute { }"),
            ("b/B.cs", "namespace B; class NodePriceCompute { }"));

        bound("A.NodePriceCompute").ShouldNotBeNull().Problem.ShouldBe("ambiguous: NodePriceCompute");
        bound("B.NodePriceCompute").ShouldNotBeNull().Problem.ShouldBe("ambiguous: NodePriceCompute");
    }

    [Fact]
    public void TwoContractsOfOneClass_AreAmbiguous()
    {
        var bound = Bind(["a/contract.yaml", "z/contract.yaml"], ("src/Node.cs", "class NodePriceCompute { }"));

        bound("NodePriceCompute").ShouldNotBeNull().Problem.ShouldBe("ambiguous: a/contract.yaml, z/contract.yaml");
    }

    [Fact]
    public void UnreadableContract_IsBoundByItsFolder()
    {
        var bound = Bind([("n/contract.yaml", "name: x\n\tnode_type: effect\n")], ("n/Node.cs", "class NodeStockEffect { }"));

        bound("NodeStockEffect").ShouldNotBeNull().Problem.ShouldBe("unreadable: line 2: tab in indentation");
    }

    [Fact]
    public void ContractOfAnotherTrade_IsBoundToNobody()
    {
        var bound = Bind([("n/contract.yaml", "consumer: web\nprovider: shop\n")], ("n/Code.cs", "class Orders { } class Prices { }"));

        bound("Orders").ShouldBeNull();
        bound("Prices").ShouldBeNull();
    }

    [Fact]
    public void FileOfAnotherName_IsIgnored()
    {
        var bound = Bind(["n/my-contract.yaml", "n/contract.yml"], ("n/Node.cs", "class NodePriceCompute { }"));

        bound("NodePriceCompute").ShouldBeNull();
    }

    private static Func<string, ContractFact?> Bind(string[] contracts, params (string Path, string Text)[] sources) =>
        Bind([.. contracts.Select(path => (path, Contract))], sources);

    private static Func<string, ContractFact?> Bind((string Path, string Text)[] contracts, params (string Path, string Text)[] sources)
    {
        var compilation = Extraction.FromFiles(sources).Compile();
        var texts = contracts.Select(contract => (AdditionalText)new MemoryText("/repo/" + contract.Path, contract.Text));
        var binding = ContractBinding.For(compilation, [.. texts], path => path.Replace("/repo/", ""), TestContext.Current.CancellationToken);
        return name => binding.Of(compilation.GetTypeByMetadataName(name).ShouldNotBeNull());
    }
}

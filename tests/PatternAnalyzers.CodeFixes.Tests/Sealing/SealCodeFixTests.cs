using Microsoft.CodeAnalysis.CodeFixes;
using PatternAnalyzers.CodeFixes.Sealing;
using PatternAnalyzers.CodeFixes.Tests.Harness;

namespace PatternAnalyzers.CodeFixes.Tests.Sealing;

public sealed class SealCodeFixTests
{
    private const string Rule = "ONEX3007";
    private const string Attribute = "namespace Shop; internal sealed class ComputeNodeAttribute : Attribute;";

    private static readonly SealCodeFix Fix = new();

    [Theory]
    [InlineData("public class NodePriceCompute { public int ExecuteCompute(int x) => x; }", "public sealed class NodePriceCompute {")]
    [InlineData("class NodePriceCompute { public int ExecuteCompute(int x) => x; }", "sealed class NodePriceCompute {")]
    [InlineData("[ComputeNode]\npublic record NodePriceCompute(int Vat) { public int ExecuteCompute(int x) => x * Vat; }", "[ComputeNode]\npublic sealed record NodePriceCompute(int Vat) {")]
    [InlineData("/// <summary>Sums up.</summary>\npublic class NodePriceCompute { public int ExecuteCompute(int x) => x; }", "/// <summary>Sums up.</summary>\npublic sealed class NodePriceCompute {")]
    public async Task UnsealedNode_IsSealed(string node, string expected)
    {
        var changed = await Bench.Of("namespace Shop;\n" + node, Attribute).FixedAsync(Fix, Rule);

        changed.Text().ShouldContain(expected);
        (await changed.DiagnosticsAsync(Rule)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public sealed class NodeVatPriceCompute : NodePriceCompute { }")]
    [InlineData("public sealed class Shelf<T> where T : NodePriceCompute { }")]
    public async Task NodeThatSomebodyInherits_IsLeftAlone(string heir)
    {
        const string Node = "namespace Shop; public class NodePriceCompute { public int ExecuteCompute(int x) => x; }";

        (await Bench.Of(Node).And("Store", "namespace Store; using Shop; " + heir).OfferedAsync(Fix, Rule)).ShouldBeEmpty();
        (await Bench.Of(Node)
            .And("Store", "namespace Store; using Shop; public sealed class Shelf<T> where T : IEnumerable<NodePriceCompute> { }")
            .OfferedAsync(Fix, Rule)).Count.ShouldBe(
            1);
    }

    [Theory]
    [InlineData("public virtual int Half(int x) => x / 2;")]
    [InlineData("protected int Half(int x) => x / 2;")]
    [InlineData("private protected int Half(int x) => x / 2;")]
    public async Task NodeWithMembersForHeirs_IsLeftAlone(string member) =>
        (await Bench.Of("namespace Shop; public class NodePriceCompute { public int ExecuteCompute(int x) => x; " + member + " }").OfferedAsync(Fix, Rule)).ShouldBeEmpty();

    [Fact]
    public async Task OverriddenMember_DoesNotHinder() =>
        (await Bench.Of("namespace Shop; public class NodePriceCompute { public int ExecuteCompute(int x) => x; public override string ToString() => \"\"; }")
            .OfferedAsync(Fix, Rule)).ShouldBe(
            ["Seal 'NodePriceCompute'"]);

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task FixAll_SealsWhatItsScopeHolds(FixAllScope scope, int sealedFiles)
    {
        var bench = Bench.Of(Node("Shop", "Adder") + Node("Shop", "Basket"), Node("Shop", "Coupon")).And("Store", Node("Store", "Discount"));

        var changed = await bench.FixedAllAsync(Fix, Rule, scope);

        var texts = new[] { changed.Text(0), changed.Text(1), changed.TextOf("Store") };
        texts.Count(text => text.Contains("sealed class", StringComparison.Ordinal)).ShouldBe(sealedFiles);
        texts[0].ShouldContain("sealed class NodeAdderCompute");
        texts[0].ShouldContain("sealed class NodeBasketCompute");
    }

    private static string Node(string space, string name) =>
        "namespace " + space + " { public class Node" + name + "Compute { public int ExecuteCompute(int x) => x; } }\n";
}

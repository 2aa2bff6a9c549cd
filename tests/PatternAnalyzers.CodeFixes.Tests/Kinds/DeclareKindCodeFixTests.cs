using PatternAnalyzers.CodeFixes.Kinds;
using PatternAnalyzers.CodeFixes.Renaming;
using PatternAnalyzers.CodeFixes.Tests.Harness;

namespace PatternAnalyzers.CodeFixes.Tests.Kinds;

public sealed class DeclareKindCodeFixTests
{
    private const string Attributes = """
        namespace Shop;
        public sealed class EffectNodeAttribute(string? name = null) : Attribute { public string? Name => name; }
        public sealed class ComputeNodeAttribute : Attribute;
        public sealed class OnexEffectAttribute : Attribute;
        public sealed class OnexNodeAttribute : Attribute { public string Kind { get; set; } = ""; }
        public sealed class NodeArchetypeAttribute(Archetype archetype) : Attribute { public Archetype Archetype => archetype; }
        public enum Archetype { EFFECT, COMPUTE }
        """;

    private static readonly DeclareKindCodeFix Fix = new();

    [Theory]
    [InlineData("[EffectNode]", "[ComputeNode]")]
    [InlineData("[EffectNode()]", "[ComputeNode()]")]
    [InlineData("[Shop.EffectNodeAttribute]", "[Shop.ComputeNodeAttribute]")]
    [InlineData("[OnexNode(Kind = \"effect\")]", "[OnexNode(Kind = \"compute\")]")]
    [InlineData("[OnexNode(Kind = \"EFFECT\")]", "[OnexNode(Kind = \"COMPUTE\")]")]
    [InlineData("[NodeArchetype(Archetype.EFFECT)]", "[NodeArchetype(Archetype.COMPUTE)]")]
    [InlineData("[NodeArchetype(Shop.Archetype.EFFECT), Obsolete]", "[NodeArchetype(Shop.Archetype.COMPUTE), Obsolete]")]
    public async Task AttributeAloneAgainstTheRest_StatesTheirKind(string attribute, string expected)
    {
        foreach (var rule in new[] { "ONEX1002", "ONEX9001" })
        {
            var changed = await Bench.Of(Node(attribute, "NodePriceCompute"), Attributes).FixedAsync(Fix, rule);

            changed.Text().ShouldBe(Node(expected, "NodePriceCompute"));
            (await changed.DiagnosticsAsync("ONEX1002")).ShouldBeEmpty();
            (await changed.DiagnosticsAsync("ONEX9001")).ShouldBeEmpty();
        }
    }

    [Theory]
    // Nobody but the name disagrees: the name may be wrong.
    [InlineData("namespace Shop; [EffectNode] public sealed class NodePriceCompute { public int Price(int x) => x; }")]
    // The others are not of one mind.
    [InlineData("namespace Shop; [EffectNode] public sealed class NodePriceCompute { public Task<int> ExecuteReductionAsync(int x) => Task.FromResult(x); }")]
    // Nobody knows what the name would mean to the other attribute.
    [InlineData("namespace Shop; [EffectNode(\"prices\")] public sealed class NodePriceCompute { public Task<int> ExecuteComputeAsync(int x) => Task.FromResult(x); }")]
    // There is no [OnexCompute].
    [InlineData("namespace Shop; [OnexEffect] public sealed class NodePriceCompute { public Task<int> ExecuteComputeAsync(int x) => Task.FromResult(x); }")]
    // Two attributes.
    [InlineData("namespace Shop; [EffectNode, OnexEffect] public sealed class NodePriceCompute { public Task<int> ExecuteComputeAsync(int x) => Task.FromResult(x); }")]
    // A text that is none of the kinds' own words.
    [InlineData("namespace Shop; [OnexNode(Kind = \"tool\")] public sealed class NodePriceCompute { public Task<int> ExecuteComputeAsync(int x) => Task.FromResult(x); }")]
    public async Task UnclearKind_IsLeftAlone(string node) =>
        (await Bench.Of(node, Attributes).OfferedAsync(Fix, "ONEX9001")).ShouldBeEmpty();

    [Fact]
    public async Task AttributeAgainstTheContract_StatesTheKindOfTheContract()
    {
        var changed = await Bench.Of(Node("[EffectNode]", "NodePriceCompute"), Attributes)
            .With("name: node_price_compute\nnode_type: COMPUTE_GENERIC\n")
            .FixedAsync(Fix, "ONEX4003");

        changed.Text().ShouldBe(Node("[ComputeNode]", "NodePriceCompute"));
        (await changed.DiagnosticsAsync("ONEX4003")).ShouldBeEmpty();
    }

    [Fact]
    public async Task NameThatTheRestBacks_IsNotRenamed() =>
        (await Bench.Of(Node("[EffectNode]", "NodePriceCompute"), Attributes).OfferedAsync(new RenameCodeFix(), "ONEX1002")).ShouldBeEmpty();

    [Fact]
    public async Task FixAll_StatesTheKindInEveryDocument()
    {
        var bench = Bench.Of(Node("[EffectNode]", "NodeACompute"), Attributes, Node("[OnexNode(Kind = \"effect\")]", "NodeBCompute"))
            .And("Store", Node("[Shop.EffectNode]", "NodeCCompute").Replace("namespace Shop;", "namespace Store;", StringComparison.Ordinal));

        var changed = await bench.FixedAllAsync(Fix, "ONEX9001");

        changed.Text(0).ShouldContain("[ComputeNode]");
        changed.Text(2).ShouldContain("\"compute\"");
        changed.TextOf("Store").ShouldContain("[Shop.ComputeNode]");
        (await changed.DiagnosticsAsync("ONEX9001")).ShouldBeEmpty();
    }

    private static string Node(string attribute, string name) =>
        "namespace Shop;\n\n" + attribute + "\npublic sealed class " + name
            + "\n{\n    public Task<int> ExecuteComputeAsync(int x) => Task.FromResult(x);\n}\n";
}

namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class NodeAttributeExtractorTests
{
    [Theory]
    [InlineData("[NodeArchetype(EnumNodeArchetype.Effect)]", "EFFECT")]
    [InlineData("[NodeArchetype(\"effect\")]", "EFFECT")]
    [InlineData("[NodeArchetype(Names.Fold)]", "REDUCER")]
    [InlineData("[OnexNode(Kind = EnumNodeKind.Orchestrator)]", "ORCHESTRATOR")]
    [InlineData("[OnexNode(Version = 1, Kind = EnumNodeKind.COMPUTE_GENERIC)]", "COMPUTE")]
    [InlineData("[OnexNode(Kind = EnumNodeKind.RuntimeHost)]", "RUNTIME_HOST")]
    [InlineData("[EffectNode]", "EFFECT")]
    [InlineData("[ComputeNodeAttribute]", "COMPUTE")]
    [InlineData("[ReducerNode]", "REDUCER")]
    [InlineData("[OrchestratorNode]", "ORCHESTRATOR")]
    public async Task Attribute_DeclaresTheKind(string attribute, string kind)
    {
        var asked = await Asked.WithAspNet(Declarations + attribute + " public class Anything { }");

        asked.About("Anything").ShouldBe(["attribute " + kind]);
    }

    [Theory]
    [InlineData("[NodeArchetype(EnumNodeArchetype.Effect)]")]
    [InlineData("[OnexNode(Kind = EnumNodeKind.Effect)]")]
    [InlineData("[EffectNode]")]
    public async Task AttributeThatDoesNotResolve_DeclaresTheKindAsWell(string attribute)
    {
        var asked = await Asked.Unresolved(attribute + " public class Anything { }");

        asked.About("Anything").ShouldBe(["attribute EFFECT"]);
    }

    [Theory]
    [InlineData("[SideEffect]")]
    [InlineData("[NoCompute]")]
    [InlineData("[OnexNode]")]
    [InlineData("[OnexNode(Version = 1)]")]
    [InlineData("[OnexNode(Kind = EnumNodeKind.Projection)]")]
    [InlineData("[Obsolete(\"effect\")]")]
    public async Task OtherAttribute_DeclaresNothing(string attribute)
    {
        var asked = await Asked.Unresolved(attribute + " public class Anything { }");

        asked.About("Anything").ShouldBeEmpty();
    }

    private const string Declarations = """
        public enum EnumNodeArchetype { Effect, Compute }
        public enum EnumNodeKind { Effect, Orchestrator, COMPUTE_GENERIC, RuntimeHost }
        public static class Names { public const string Fold = "reducer"; }
        public class NodeArchetypeAttribute : Attribute { public NodeArchetypeAttribute(EnumNodeArchetype kind) { } public NodeArchetypeAttribute(string kind) { } }
        public class OnexNodeAttribute : Attribute { public EnumNodeKind Kind { get; set; } public int Version { get; set; } }
        public class EffectNodeAttribute : Attribute { }
        public class ComputeNodeAttribute : Attribute { }
        public class ReducerNodeAttribute : Attribute { }
        public class OrchestratorNodeAttribute : Attribute { }

        """;
}

namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class NodeNameExtractorTests
{
    [Theory]
    [InlineData("NodeRegistrationStorageEffect", "EFFECT")]
    [InlineData("NodeLLMCompletionEffect", "EFFECT")]
    [InlineData("NodeRRHValidateCompute", "COMPUTE")]
    [InlineData("Node2FactorEffect", "EFFECT")]
    [InlineData("NodeScoringReducerCompute", "COMPUTE")]
    [InlineData("NodeNodeGraphReducer", "REDUCER")]
    [InlineData("NodeRegistrationOrchestrator", "ORCHESTRATOR")]
    public async Task NodeWithKindWord_IsNamedAsNode(string name, string kind)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ public void Run() {{ }} }}");

        asked.About(name).ShouldBe(["name " + kind]);
    }

    [Theory]
    [InlineData("NodeArchitectureValidator")]
    [InlineData("NodeTopicMigrationProjection")]
    [InlineData("NodejsReducer")]
    [InlineData("NodeSideEffect")]
    [InlineData("EffectNode")]
    [InlineData("WidgetReducer")]
    [InlineData("TestOrchestrator")]
    [InlineData("IntegrationTestOrchestrator")]
    [InlineData("SoundEffect")]
    [InlineData("BlurEffect")]
    [InlineData("CompassCompute")]
    public async Task OtherName_SaysNothing(string name)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ public void Run() {{ }} }}");

        asked.About(name).ShouldBeEmpty();
    }

    [Fact]
    public async Task KindWordWithoutPrefix_CountsBesideAnEntryMethod()
    {
        var asked = await Asked.WithAspNet(
            "public class BatchIngestionOrchestrator { public Task ExecuteOrchestrationAsync(object contract) => Task.CompletedTask; }");

        asked.About("BatchIngestionOrchestrator").ShouldBe(["entry_method ORCHESTRATOR", "name ORCHESTRATOR"]);
    }

    [Fact]
    public async Task KindWordWithoutPrefix_CountsBesideANodeBase()
    {
        var asked = await Asked.WithAspNet("public abstract class NodeReducer { } public class SemanticCacheReducer : NodeReducer { }");

        asked.About("SemanticCacheReducer").ShouldBe(["base_type REDUCER", "name REDUCER"]);
    }

    [Fact]
    public async Task InterfaceOrEnum_IsNotNamedAsNode()
    {
        var asked = await Asked.WithAspNet("public interface NodePriceCompute { } public enum NodeStockEffect { None }");

        asked.About("NodePriceCompute").ShouldBeEmpty();
        asked.About("NodeStockEffect").ShouldBeEmpty();
    }
}

namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class NodeBaseExtractorTests
{
    [Theory]
    [InlineData("public abstract class NodeEffect { }", "NodeEffect", "EFFECT")]
    [InlineData("public abstract class NodeCompute<TIn, TOut> { }", "NodeCompute<int, string>", "COMPUTE")]
    [InlineData("public abstract class NodeReducer<TState, TOut> { }", "NodeReducer<int, int>", "REDUCER")]
    [InlineData("public abstract class NodeOrchestrator { }", "NodeOrchestrator", "ORCHESTRATOR")]
    [InlineData("public abstract class NodeBaseEffect { }", "NodeBaseEffect", "EFFECT")]
    [InlineData("public abstract class NodeEffectService { }", "NodeEffectService", "EFFECT")]
    [InlineData("public abstract class ModelServiceCompute { }", "ModelServiceCompute", "COMPUTE")]
    public async Task NodeBase_GivesTheKind(string declaration, string ancestor, string kind)
    {
        var asked = await Asked.WithAspNet(declaration + " public class Anything : " + ancestor + " { }");

        asked.About("Anything").ShouldBe(["base_type " + kind]);
    }

    [Fact]
    public async Task NodeBaseFarUp_IsFound()
    {
        var asked = await Asked.WithAspNet(
            "public abstract class NodeEffect { } public abstract class StorageNode : NodeEffect { } public class Orders : StorageNode { }");

        asked.About("Orders").ShouldBe(["base_type EFFECT"]);
    }

    [Fact]
    public async Task NearestNodeBase_Decides()
    {
        var asked = await Asked.WithAspNet(
            "public abstract class NodeEffect { } public abstract class NodeBaseCompute : NodeEffect { } public class Prices : NodeBaseCompute { }");

        asked.About("Prices").ShouldBe(["base_type COMPUTE"]);
    }

    [Fact]
    public async Task LyingName_IsContradictedByTheBase()
    {
        var asked = await Asked.WithAspNet("public abstract class NodeEffect { } public class NodeBaselinesBatchCompute : NodeEffect { }");

        asked.About("NodeBaselinesBatchCompute").ShouldBe(["base_type EFFECT", "name COMPUTE"]);
    }

    [Fact]
    public async Task UnresolvedNodeBase_CountsByName()
    {
        var asked = await Asked.Unresolved("public class Orders : NodeEffect<int, string> { }", "public class Prices : Onex.NodeCompute { }");

        asked.About("Orders").ShouldBe(["unresolved_base EFFECT"]);
        asked.About("Prices").ShouldBe(["unresolved_base COMPUTE"]);
    }

    [Fact]
    public async Task NodeInterfaceThatRunsSomething_GivesTheKind()
    {
        var asked = await Asked.WithAspNet(
            "public interface IReducerNode<T> { Task<T> ExecuteAsync(T state); } public class NodeCartReducer : IReducerNode<int> { public Task<int> ExecuteAsync(int state) => Task.FromResult(state); }");

        asked.About("NodeCartReducer").ShouldContain("interface REDUCER");
    }

    [Fact]
    public async Task BaseEffectWithExecute_IsANodeBase()
    {
        var asked = await Asked.WithAspNet(
            "public abstract class BaseEffect { public abstract Task ExecuteAsync(string contract); } public class FileWriterEffect : BaseEffect { public override Task ExecuteAsync(string contract) => Task.CompletedTask; }");

        asked.About("FileWriterEffect").ShouldBe(["base_type EFFECT", "name EFFECT"]);
    }

    [Theory]
    [InlineData("public abstract class BaseEffect { public abstract void Apply(int[] pixels); } public class BlurEffect : BaseEffect { public override void Apply(int[] pixels) { } }", "BlurEffect")]
    [InlineData("public abstract class BaseEffect { public abstract void Execute(object player); } public class PoisonEffect : BaseEffect { public override void Execute(object player) { } }", "PoisonEffect")]
    [InlineData("public interface IComputeNode { string Address { get; } } public class ClusterMember : IComputeNode { public string Address => \"\"; }", "ClusterMember")]
    [InlineData("namespace Fluxor { public abstract class Effect<T> { public abstract Task HandleAsync(T action); } } public class LoadEffect : Fluxor.Effect<int> { public override Task HandleAsync(int action) => Task.CompletedTask; }", "LoadEffect")]
    [InlineData("namespace Fluxor { public abstract class Reducer<TState, TAction> { public abstract TState Reduce(TState state, TAction action); } } public class CounterReducer : Fluxor.Reducer<int, int> { public override int Reduce(int state, int action) => state; }", "CounterReducer")]
    public async Task EffectsAndReducersOfOtherTrades_AreNoNodes(string source, string name)
    {
        var asked = await Asked.WithAspNet(source);

        asked.About(name).ShouldBeEmpty();
    }
}

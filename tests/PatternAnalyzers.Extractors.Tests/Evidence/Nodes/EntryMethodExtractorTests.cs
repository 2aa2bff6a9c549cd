namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class EntryMethodExtractorTests
{
    [Theory]
    [InlineData("public Task ExecuteEffectAsync(object contract) => Task.CompletedTask;", "EFFECT")]
    [InlineData("public int ExecuteCompute(ModelContractCompute contract) => 1;", "COMPUTE")]
    [InlineData("internal ValueTask<int> ExecuteReductionAsync(int state) => new(state);", "REDUCER")]
    [InlineData("public Task<int> ExecuteOrchestration(string contract) => Task.FromResult(1);", "ORCHESTRATOR")]
    public async Task EntryMethod_GivesTheKind(string method, string kind)
    {
        var asked = await Asked.WithAspNet("public class ModelContractCompute { } public class Anything { " + method + " }");

        asked.About("Anything").ShouldBe(["entry_method " + kind]);
        asked.Facts.Types.Single(type => type.Name == "Anything").Evidence[0].Detail.ShouldStartWith("has Execute");
    }

    [Theory]
    [InlineData("public void ExecuteEffect(Player target) { }")]
    [InlineData("private Task ExecuteEffectAsync(object contract) => Task.CompletedTask;")]
    [InlineData("public Task ExecuteEffectAsync() => Task.CompletedTask;")]
    [InlineData("public Task ExecuteAsync(object contract) => Task.CompletedTask;")]
    public async Task OtherMethod_SaysNothing(string method)
    {
        var asked = await Asked.WithAspNet("public class Player { } public class PoisonEffect { " + method + " }");

        asked.About("PoisonEffect").ShouldBeEmpty();
    }
}

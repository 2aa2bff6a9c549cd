namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class OwnPipelineExtractorTests
{
    [Theory]
    [InlineData("Task InvokeAsync(Load load, Func<Load, Task> rest);", true)]
    [InlineData("Task InvokeAsync(Load load, Rest rest);", true)]
    [InlineData("Task<int> InvokeAsync(Load load, Func<Task<int>> next);", true)]
    [InlineData("Task RunAsync(Load load, Func<Task> work);", false)]
    [InlineData("void Each(Load load, Action<Load> next);", false)]
    [InlineData("decimal Total(string cart, Func<string, decimal> price);", false)]
    public async Task RestOfTheChainHandedIn_MakesAStep(string method, bool found)
    {
        var asked = await Asked.WithAspNet(
            $"public record Load; public delegate Task Rest(Load load); public interface IAnything {{ {method} }} public abstract class Base : IAnything {{ }} public class Thing : IAnything {{ }}");

        asked.About("Thing").ShouldBe(found ? ["interface HANDLER/pipeline"] : []);
    }
}

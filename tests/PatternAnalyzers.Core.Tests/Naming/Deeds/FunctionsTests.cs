using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class FunctionsTests
{
    [Theory]
    [InlineData("the handler", "handler")]
    [InlineData("the update function", "getViewId", "update")]
    [InlineData("the replay callback", "replayCallback")]
    [InlineData("the get view ID function", "getViewId")]
    [InlineData("")]
    public void Function_IsCalledByItsName(string expected, params string[] names) =>
        Functions.Of(
            Told.Of("Projection").Type with
            {
                Dependencies = [.. names.Select(name => new DependencyFact { Name = name, Type = "Func<Order, Task>", Symbol = "T:Func" })]
            })
            .ShouldBe(expected);
}

using PatternAnalyzers.Core.Catalogues;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class ManyAtOnceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(10_000)]
    public void Answers_StandInTheOrderOfTheItems(int count)
    {
        var items = Enumerable.Range(0, count).ToList();

        ManyAtOnce.Ask(items, item => item * 2).ShouldBe(items.Select(item => item * 2));
    }
}

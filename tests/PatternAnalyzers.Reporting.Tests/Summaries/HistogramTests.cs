using PatternAnalyzers.Reporting.Summaries;

namespace PatternAnalyzers.Reporting.Tests.Summaries;

public sealed class HistogramTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0499, 0)]
    [InlineData(0.05, 1)]
    [InlineData(0.15, 3)]
    [InlineData(0.35, 7)]
    [InlineData(0.55, 11)]
    [InlineData(0.9999, 19)]
    [InlineData(1, 19)]
    public void Score_FallsIntoTheBarThatBeginsAtOrBelowIt(double score, int bar) =>
        Histogram.Of([score], 20).Select(one => one.Count).ToList().IndexOf(1).ShouldBe(bar);

    [Fact]
    public void Bars_CoverEverythingOnce()
    {
        var bars = Histogram.Of([], 20);

        bars[0].From.ShouldBe(0);
        bars[^1].To.ShouldBe(1);
        bars.Zip(bars.Skip(1)).ShouldAllBe(pair => pair.First.To == pair.Second.From);
    }
}

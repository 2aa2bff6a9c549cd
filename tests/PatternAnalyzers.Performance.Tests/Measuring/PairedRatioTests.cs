using PatternAnalyzers.Performance.Measuring;

namespace PatternAnalyzers.Performance.Tests.Measuring;

public sealed class PairedRatioTests
{
    // Ranks of the sign test's interval at 95 %: table A5 in Conover, Practical Nonparametric Statistics, and any table of the binomial with p = 1/2.
    [Theory]
    [InlineData(5, 1, 5)]
    [InlineData(6, 1, 6)]
    [InlineData(9, 2, 8)]
    [InlineData(15, 4, 12)]
    [InlineData(25, 8, 18)]
    public void Interval_LiesBetweenTheOrderStatisticsOfTheSignTest(int pairs, int low, int high)
    {
        var ratio = PairedRatio.Of(Ratios(pairs), Ones(pairs));

        (ratio.Low, ratio.High).ShouldBe((low, high));
        ratio.Pairs.ShouldBe(pairs);
    }

    [Fact]
    public void Median_IsThatOfTheRatios_NotTheRatioOfTheMedians() =>
        PairedRatio.Of([10, 2, 9], [5, 4, 1]).Median.ShouldBe(2);

    [Fact]
    public void MedianOfAnEvenNumber_IsTheMiddleOfTheTwo() => PairedRatio.MedianOf([4, 1, 3, 2]).ShouldBe(2.5);

    [Fact]
    public void Text_NamesIntervalAndPairs() => PairedRatio.Of([1.25], [1]).ToString().ShouldBe("1.250× (1.250–1.250, 1 pair)");

    // Ratios 1 to n, out of order.
    private static double[] Ratios(int pairs) => [.. Enumerable.Range(1, pairs).Reverse().Select(number => (double)number)];

    private static double[] Ones(int pairs) => [.. Enumerable.Repeat(1.0, pairs)];
}

using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Gates;

namespace PatternAnalyzers.Core.Tests.Patterns;

public sealed class StatisticsOfTests
{
    [Fact]
    public void NoPattern_HasNoFigures()
    {
        var statistics = StatisticsOf.Compute([], 3, 0);
        statistics.Patterns.ShouldBe(0);
        statistics.Rejected.ShouldBe(3);
        new double?[] { statistics.Mean, statistics.StandardDeviation, statistics.Variance, statistics.Minimum, statistics.Median, statistics.Maximum }.ShouldAllBe(figure => figure == null);
        statistics.ByType.ShouldBeEmpty();
    }

    [Fact]
    public void Spread_IsThatOfThePopulation()
    {
        var statistics = Of(0.2, 0.4, 0.4, 0.4, 0.5, 0.5, 0.7, 0.9);
        statistics.Mean.ShouldBe(0.5);
        statistics.Variance.ShouldBe(0.04);
        statistics.StandardDeviation.ShouldBe(0.2);
        statistics.Minimum.ShouldBe(0.2);
        statistics.Maximum.ShouldBe(0.9);
        statistics.Median.ShouldBe(0.45);
    }

    [Fact]
    public void OnePattern_HasNoSpread()
    {
        var statistics = Of(0.7);
        statistics.Variance.ShouldBe(0);
        statistics.Median.ShouldBe(0.7);
    }

    [Fact]
    public void OddNumber_HasItsMiddleAsMedian() => Of(0.9, 0.1, 0.3).Median.ShouldBe(0.3);

    [Fact]
    public void UnknownScores_AreCountedButNotAveraged()
    {
        var statistics = StatisticsOf.Compute([Catalogued.Pattern(1, 0.4), Catalogued.Pattern(2, null)], 0, 5);
        statistics.Patterns.ShouldBe(2);
        statistics.Mean.ShouldBe(0.4);
        statistics.Relationships.ShouldBe(5);
    }

    [Fact]
    public void Figures_HaveFourDecimals() => Of(0.1, 0.2, 0.2).Mean.ShouldBe(0.1667);

    [Fact]
    public void TypesAndKinds_AreCountedByWireName()
    {
        var statistics = StatisticsOf.Compute(
        [
            Catalogued.Pattern(1) with { PatternType = PatternType.Service },
            Catalogued.Pattern(2) with { PatternType = PatternType.Effect, NodeKind = NodeKind.Effect },
            Catalogued.Pattern(3) with { PatternType = PatternType.Service },
        ], 0, 0);
        statistics.ByType.Select(pair => pair.Key + pair.Value).ShouldBe(["EFFECT1", "SERVICE2"]);
        statistics.ByNodeKind.Select(pair => pair.Key + pair.Value).ShouldBe(["EFFECT1", "UNKNOWN2"]);
    }

    private static Statistics Of(params double[] scores) =>
        StatisticsOf.Compute([.. scores.Select((score, index) => Catalogued.Pattern(index, score))], 0, 0);
}

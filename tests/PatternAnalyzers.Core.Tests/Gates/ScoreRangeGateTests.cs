using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class ScoreRangeGateTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(-0.0001, false)]
    [InlineData(1.0001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void ScoresOutsideZeroToOne_Fail(double score, bool passed) => Catalogued.Ask("score_range", Catalogued.Pattern(1, score)).Passed.ShouldBe(passed);

    [Fact]
    public void Dimensions_AreCheckedToo()
    {
        var pattern = Catalogued.Pattern(1) with { Quality = new Quality { Overall = 0.5, Recency = new Dimension { Score = 2 } } };
        Catalogued.Ask("score_range", pattern).Passed.ShouldBeFalse();
    }
}

using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class SpreadGateTests
{
    // Standard deviation .25, variance .0625.
    private static readonly Core.Patterns.Manifest Wide = Catalogued.Manifest(Catalogued.Pattern(1, 0.5), Catalogued.Pattern(2, 1));

    [Fact]
    public void StandardDeviation_IsTheDefault()
    {
        var result = Catalogued.Ask("spread", Wide, GateProfile.Recovery);
        result.Passed.ShouldBeTrue();
        result.Detail.ShouldBe("standard deviation 0.25, more than 0.1 needed");
    }

    [Fact]
    public void Variance_IsTheLiteralReading()
    {
        var result = Catalogued.Ask("spread", Wide, GateProfile.Recovery with { Spread = Spread.Variance });
        result.Passed.ShouldBeFalse();
        result.Detail.ShouldBe("variance 0.0625, more than 0.1 needed");
    }

    [Fact]
    public void SpreadAtTheLimit_Fails() =>
        Catalogued.Ask("spread", Catalogued.Manifest(Catalogued.Pattern(1, 0.6), Catalogued.Pattern(2, 0.8)), GateProfile.Recovery).Passed.ShouldBeFalse();

    [Fact]
    public void EqualScores_FailRecoveryButNotTheDefault()
    {
        Catalogued.Ask("spread", Catalogued.Good(), GateProfile.Recovery).Passed.ShouldBeFalse();
        Catalogued.Ask("spread", Catalogued.Good()).Passed.ShouldBeTrue();
    }
}

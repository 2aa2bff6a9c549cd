using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class ScoredGateTests
{
    [Fact]
    public void MissingScore_FailsAndIsNamed()
    {
        var result = Catalogued.Ask("scored", Catalogued.Pattern(1), Catalogued.Pattern(2, null));
        result.Passed.ShouldBeFalse();
        result.Detail.ShouldBe("1 without an overall score");
        result.Offenders.ShouldBe(["Order Step 2 (T:Shop.OrderStep2)"]);
    }

    [Fact]
    public void CutOfTheProfile_DoesNotHideMissingScores() =>
        Catalogued.Ask("scored", Catalogued.Manifest(Catalogued.Pattern(1, null)), GateProfile.Recovery).Passed.ShouldBeFalse();

    [Fact]
    public void OnlyTheFirstTenOffenders_AreNamed()
    {
        var result = Catalogued.Ask("scored", [.. Enumerable.Range(1, 25).Select(number => Catalogued.Pattern(number, null))]);
        result.Detail.ShouldStartWith("25 ");
        result.Offenders.Count.ShouldBe(10);
        result.Offenders[0].ShouldContain("Order Step 1 ");
    }

    [Fact]
    public void ZeroIsAScore() => Catalogued.Ask("scored", Catalogued.Pattern(1, 0)).Passed.ShouldBeTrue();
}

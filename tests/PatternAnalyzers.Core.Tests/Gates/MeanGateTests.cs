using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class MeanGateTests
{
    [Theory]
    [InlineData(0.65, true)]
    [InlineData(0.6499, false)]
    public void Mean_MustReachTheFloor(double score, bool passed) =>
        Catalogued.Ask("mean", Catalogued.Manifest(Catalogued.Pattern(1, score)), GateProfile.Recovery).Passed.ShouldBe(passed);

    [Fact]
    public void Mean_IsTakenAfterTheCut()
    {
        var manifest = Catalogued.Manifest(Catalogued.Pattern(1, 0.7), Catalogued.Pattern(2, 0.29));
        Catalogued.Ask("mean", manifest, GateProfile.Recovery).Detail.ShouldBe("mean 0.7, at least 0.65 needed");
    }

    [Fact]
    public void NoScore_Fails() => Catalogued.Ask("mean", Catalogued.Manifest(), GateProfile.Recovery).Passed.ShouldBeFalse();

    [Fact]
    public void Default_AsksForNone() => Catalogued.Ask("mean", Catalogued.Pattern(1, 0.01)).Passed.ShouldBeTrue();
}

using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class GatekeeperTests
{
    [Fact]
    public void GoodManifest_PassesTheDefault()
    {
        var report = Gatekeeper.Check(Catalogued.Good(), GateProfile.Default);
        report.Passed.ShouldBeTrue();
        report.Profile.ShouldBe("default");
        report.Results.Select(result => result.Name).ShouldBe(GateTable.All.Select(gate => gate.Name));
    }

    [Fact]
    public void OneFailedGate_FailsTheReport()
    {
        var report = Gatekeeper.Check(Catalogued.Manifest(Catalogued.Pattern(1), Catalogued.Pattern(1)), GateProfile.Default);
        report.Passed.ShouldBeFalse();
        report.Results.Where(result => !result.Passed).Select(result => result.Name).ShouldBe(["unique_ids", "unique_names"]);
    }

    [Fact]
    public void GoodCatalogue_PassesRecovery()
    {
        var patterns = Enumerable.Range(1, 300).Select(number => Catalogued.Pattern(number, number % 2 == 0 ? 0.5 : 0.9)).ToArray();
        Gatekeeper.Check(Catalogued.Manifest(patterns) with { Relationships = [Catalogued.Uses(1, 2)] }, GateProfile.Recovery).Passed.ShouldBeTrue();
    }

    [Fact]
    public void Counts_AreGivenBeforeAndAfterTheCut()
    {
        var report = Gatekeeper.Check(
            Catalogued.Manifest(Catalogued.Pattern(1, 0.3), Catalogued.Pattern(2, 0.2999), Catalogued.Pattern(3, null)),
            GateProfile.Recovery);
        report.PatternsBeforeCut.ShouldBe(3);
        report.PatternsAfterCut.ShouldBe(2);
        report.Statistics.Patterns.ShouldBe(2);
    }

    [Fact]
    public void StatisticsOfTheManifest_AreNotTrusted()
    {
        var liar = Catalogued.Manifest(Catalogued.Pattern(1, 0.1)) with { Statistics = new Statistics { Patterns = 500, Mean = 0.99 } };
        Gatekeeper.Check(liar, GateProfile.Default).Statistics.Mean.ShouldBe(0.1);
    }

    [Fact]
    public void DimensionThatHoldsTheMeanDown_IsNamedByWeightTimesShortfall()
    {
        var quality = new Quality
        {
            Overall = 0.6,
            Complexity = new Dimension { Score = 0.9 },
            Documentation = new Dimension { Score = 0.5 },
            Usage = Dimension.Unknown("entry_point"),
            Recency = new Dimension { Score = 0 },
        };
        var report = Gatekeeper.Check(Catalogued.Manifest(Catalogued.Pattern(1) with { Quality = quality }), GateProfile.Recovery);

        // Documentation lacks .25 x .5, recency .10 x 1.
        report.WeakestDimension.ShouldBe("documentation");
        report.DimensionMeans.Select(pair => pair.Key).ShouldBe(["complexity", "documentation", "recency"]);
    }

    [Fact]
    public void NoKnownDimension_NamesNone() => Gatekeeper.Check(Catalogued.Good(), GateProfile.Default).WeakestDimension.ShouldBeNull();

    [Fact]
    public void EmptyManifest_FailsTheDefault() => Gatekeeper.Check(Catalogued.Manifest(), GateProfile.Default).Passed.ShouldBeFalse();
}

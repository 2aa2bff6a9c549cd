using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class RelationshipEndsGateTests
{
    [Fact]
    public void BothEndsInTheManifest_Pass() => Ask(Catalogued.Uses(1, 2)).ShouldBeTrue();

    [Fact]
    public void MissingEnd_Fails()
    {
        Ask(Catalogued.Uses(1, 77)).ShouldBeFalse();
        Ask(Catalogued.Uses(77, 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("handles", true)]
    [InlineData("publishes", true)]
    [InlineData("uses", false)]
    public void MessageIsAnEnd_OfHandlingAndPublishingOnly(string kind, bool passed) =>
        Ask(Catalogued.Uses(1, 2) with { Kind = kind, Target = "T:Shop.PlaceOrder" }).ShouldBe(passed);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(1.1, false)]
    [InlineData(-1, false)]
    [InlineData(double.NaN, false)]
    public void ImpossibleWeight_Fails(double weight, bool passed) => Ask(Catalogued.Uses(1, 2) with { Weight = weight }).ShouldBe(passed);

    [Fact]
    public void CutOfTheProfile_OrphansNothing()
    {
        var manifest = Catalogued.Manifest(Catalogued.Pattern(1), Catalogued.Pattern(2, 0.1)) with { Relationships = [Catalogued.Uses(1, 2)] };
        Catalogued.Ask("relationship_ends", manifest, GateProfile.Recovery).Passed.ShouldBeTrue();
    }

    private static bool Ask(Relationship relationship) => Catalogued.Ask("relationship_ends", Catalogued.Good() with { Relationships = [relationship] }).Passed;
}

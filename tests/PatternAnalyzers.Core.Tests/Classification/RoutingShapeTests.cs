using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class RoutingShapeTests
{
    [Fact]
    public void HandingOnToWhatWasLookedUp_Selects() =>
        Selects(member => member.Takes("Packet").Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1)).ShouldBeTrue();

    [Fact]
    public void HandingOnToEverybody_DoesNot() =>
        Selects(member => member.Takes("Packet").Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.HeldCalls, 1).Shape(ShapeNames.FanOuts, 1)).ShouldBeFalse();

    [Fact]
    public void GivingTheBestHeld_Selects() =>
        Selects(member => member.Takes("string").Returns("Desk?").Shape(ShapeNames.HeldResults, 1).Shape(ShapeNames.Bests, 1)).ShouldBeTrue();

    [Fact]
    public void StoreThatFillsItself_DoesNot() =>
        Selects(member => member
            .Takes("string")
            .Returns("Desk?")
            .Shape(ShapeNames.HeldResults, 1)
            .Shape(ShapeNames.Lookups, 1)
            .Shape(ShapeNames.StateWrites, 1)).ShouldBeFalse();

    [Fact]
    public void NamesByScores_Select() =>
        Selects(member => member.Takes("Vitals").Returns("string").Shape(ShapeNames.Scores, 2).Shape(ShapeNames.ConstantResults, 3)).ShouldBeTrue();

    [Fact]
    public void ScoreItself_DoesNot() => Selects(member => member.Takes("Vitals").Returns("double").Shape(ShapeNames.Scores, 2)).ShouldBeFalse();

    [Fact]
    public void PartOfAFramework_DoesNot()
    {
        var unit = new TypeBuilder("Lattice")
            .Extends("T:Autofac.Module", "Autofac")
            .Member("Run", member => member.Takes("Packet").Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1));

        RoutingShape.Selects(unit.Build(), unit.Implements).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ShapeNames.Characters, "fuzzy_matching")]
    [InlineData(ShapeNames.Scores, "confidence_scoring")]
    [InlineData(ShapeNames.Lookups, "dispatch")]
    public void WayOfChoosing_IsTheSubtype(string shape, string expected) =>
        RoutingShape.Subtype(new TypeBuilder("Lattice").Member("Run", member => member.Takes("string").Shape(ShapeNames.Bests, 1).Shape(shape, 2)).Build())
            .ShouldBe(expected);

    [Fact]
    public void RoutersName_CountsBesideAChoice()
    {
        Verdicts.Of("LaneRouter", unit => unit.Evidence(Signals.Name, "ROUTING").Member("Pick", member => member.Shape(ShapeNames.Branches, 2))).Type
            .ShouldBe(PatternType.Routing);
        Verdicts.Of("LaneRouter", unit => unit.Evidence(Signals.Name, "ROUTING").Member("Pick")).Type.ShouldBeNull();
    }

    private static bool Selects(Action<MemberBuilder> build) => RoutingShape.Selects(new TypeBuilder("Lattice").Member("Run", build).Build(), []);
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class RoutingShapeTests
{
    [Fact]
    public void TableOfDelegates_IsDispatch() =>
        Of(member => member.Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1)).ShouldBe("dispatch");

    [Fact]
    public void TableThatFillsItself_IsACacheAndNoDispatch() =>
        Of(member => member.Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1).Shape(ShapeNames.StateWrites, 1)).ShouldBeNull();

    [Fact]
    public void BestOfSeveralByScores_IsConfidence() =>
        Of(member => member.Returns("string").Shape(ShapeNames.Scores, 2).Shape(ShapeNames.Ordering, 1)).ShouldBe("confidence_scoring");

    [Fact]
    public void ScoreItself_IsNoChoice() =>
        Of(member => member.Returns("double").Shape(ShapeNames.Scores, 2).Shape(ShapeNames.Ordering, 1)).ShouldBeNull();

    [Fact]
    public void BestOfSeveralByCommonWords_IsFuzzy() =>
        Of(member => member.Returns("string?").Shape(ShapeNames.Overlaps, 1).Shape(ShapeNames.Ordering, 1)).ShouldBe("fuzzy_matching");

    [Fact]
    public void SearchInAText_IsNoChoice() =>
        Of(member => member.Returns("int").Shape(ShapeNames.Characters, 4).Shape(ShapeNames.Loops, 2).Shape(ShapeNames.Comparisons, 3)).ShouldBeNull();

    [Fact]
    public void ChoiceThatLeavesTheProcess_IsNone() =>
        Of(member => member.Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1).Effect(EffectCategories.Network, "HttpClient.SendAsync")).ShouldBeNull();

    [Fact]
    public void RoutersName_CountsBesideAChoice()
    {
        Verdicts.Of("LaneRouter", unit => unit.Evidence(Signals.Name, "ROUTING").Member("Pick", member => member.Shape(ShapeNames.Branches, 2))).Type.ShouldBe(PatternType.Routing);
        Verdicts.Of("LaneRouter", unit => unit.Evidence(Signals.Name, "ROUTING").Member("Pick")).Type.ShouldBeNull();
    }

    private static string? Of(Action<MemberBuilder> build) => RoutingShape.Of(new TypeBuilder("Lattice").Member("Run", build).Build());
}

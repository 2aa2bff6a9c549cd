namespace PatternAnalyzers.Core.Tests.Scoring;

public sealed class ComplexityDimensionTests
{
    [Theory]
    [InlineData(1, 0.96)]
    [InlineData(5, 0.8)]
    [InlineData(24, 0.04)]
    [InlineData(25, 0)]
    [InlineData(400, 0)]
    public void HighestCognitiveComplexity_Decides(int cognitive, double expected) =>
        Of(Scored.Type(members: [Scored.Member(1), Scored.Member(cognitive), Scored.Member()])).Score.ShouldBe(expected);

    [Fact]
    public void TypeWithoutMembers_IsSimple() => Of(Scored.Type()).Score.ShouldBe(1);

    [Fact]
    public void RawFigures_AreBothMaxima()
    {
        var raw = Of(Scored.Type(members: [Scored.Member(7, 2), Scored.Member(3, 9)])).Raw;
        raw["cognitive"].ShouldBe(7);
        raw["cyclomatic"].ShouldBe(9);
    }

    [Fact]
    public void TooDeep_IsUnknownUnlessTheLowerBoundDecides()
    {
        var unknown = Of(Scored.Type(members: [Scored.Member(24)]) with { TooDeep = true });
        unknown.Score.ShouldBeNull();
        unknown.UnknownReason.ShouldBe("too_deep");
        unknown.Raw["cognitive"].ShouldBe(24);
        Of(Scored.Type(members: [Scored.Member(25)]) with { TooDeep = true }).Score.ShouldBe(0);
    }

    [Fact]
    public void MoreComplexity_NeverScoresHigher()
    {
        var scores = Enumerable.Range(0, 60).Select(cognitive => Of(Scored.Type(members: [Scored.Member(cognitive)])).Score!.Value).ToList();
        scores.ShouldBe(scores.OrderDescending());
        scores.ShouldAllBe(score => score >= 0 && score <= 1);
    }

    private static Core.Patterns.Dimension Of(Core.Facts.TypeFact type) => Scored.Score(Scored.Input(type)).Complexity;
}

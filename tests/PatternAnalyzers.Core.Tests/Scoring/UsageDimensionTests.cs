namespace PatternAnalyzers.Core.Tests.Scoring;

public sealed class UsageDimensionTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.1)]
    [InlineData(9, 0.9)]
    [InlineData(10, 1)]
    [InlineData(10_000, 1)]
    public void UsingMembers_AreCountedUpToTen(int members, double expected)
    {
        var usage = Scored.Score(Scored.Input() with { UsageMembers = members }).Usage;
        usage.Score.ShouldBe(expected);
        usage.Raw["members"].ShouldBe(members);
    }

    [Fact]
    public void EntryPoint_IsUnknownAndKeepsItsFigure()
    {
        var usage = Scored.Score(Scored.Input() with { UsageMembers = 3, UsageUnknownReason = "entry_point" }).Usage;
        usage.Score.ShouldBeNull();
        usage.UnknownReason.ShouldBe("entry_point");
        usage.Raw["members"].ShouldBe(3);
    }

    [Fact]
    public void MissingFigure_IsUnknownNotZero() => Scored.Score(Scored.Input() with { UsageMembers = null }).Usage.Score.ShouldBeNull();
}

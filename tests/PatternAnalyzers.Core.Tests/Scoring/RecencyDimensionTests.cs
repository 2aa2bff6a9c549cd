namespace PatternAnalyzers.Core.Tests.Scoring;

public sealed class RecencyDimensionTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(90, 0.7071)]
    [InlineData(180, 0.5)]
    [InlineData(360, 0.25)]
    [InlineData(36_000, 0)]
    public void HalfLife_Is180Days(int days, double expected)
    {
        var recency = Scored.Score(Scored.Input() with { NewestCommitTime = Scored.Head - (days * 86_400L) }).Recency;
        recency.Score.ShouldBe(expected);
        recency.Raw["days"].ShouldBe(days);
    }

    [Fact]
    public void CommitDatedAfterHead_IsAsNewAsCanBe() => Scored.Score(Scored.Input() with { NewestCommitTime = Scored.Head + 5_000 }).Recency.Score.ShouldBe(1);

    [Theory]
    [InlineData("not_in_git")]
    [InlineData("dirty")]
    [InlineData("shallow")]
    public void Reason_Wins(string reason)
    {
        var recency = Scored.Score(Scored.Input() with { RecencyUnknownReason = reason }).Recency;
        recency.Score.ShouldBeNull();
        recency.UnknownReason.ShouldBe(reason);
    }

    [Fact]
    public void MissingTime_IsUnknown()
    {
        Scored.Score(Scored.Input() with { NewestCommitTime = null }).Recency.UnknownReason.ShouldBe("no_commit");
        Scored.Score(Scored.Input() with { HeadTime = null }).Recency.UnknownReason.ShouldBe("no_commit");
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Scoring;

public sealed class DocumentationDimensionTests
{
    private const string Telling = "Stores people so that they can sign in.";

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("", 4, 0, 0)]
    [InlineData("", 4, 4, 0.4)]
    [InlineData(Telling, 0, 0, 1)]
    [InlineData(Telling, 4, 0, 0.6)]
    [InlineData(Telling, 4, 1, 0.7)]
    [InlineData(Telling, 4, 4, 1)]
    [InlineData(Telling, 3, 1, 0.7333)]
    public void SummaryAndMembers_AreWeighed(string summary, int expected, int present, double score)
    {
        var documentation = Of(summary, expected, present);
        documentation.Score.ShouldBe(score);
        documentation.UnknownReason.ShouldBeNull();
    }

    [Theory]
    [InlineData("The user writer effect.")]
    [InlineData("User writer effect node")]
    [InlineData("Represents a NodeUserWriterEffect.")]
    [InlineData("Effect that writes users.")]
    [InlineData("TODO")]
    public void SummaryThatRestatesTheName_CountsAsNone(string summary)
    {
        var documentation = Of(summary, 4, 4);
        documentation.Score.ShouldBe(0.4);
        documentation.Raw["summary"].ShouldBe(0);
    }

    [Theory]
    [InlineData("Writes users to the directory.")]
    [InlineData("利用者を保存する。")]
    public void SummaryThatAddsAWord_Counts(string summary) => Of(summary, 0, 0).Score.ShouldBe(1);

    [Fact]
    public void Extras_AddUpToATenth()
    {
        Score(new DocumentationFact { Summary = Telling, Remarks = "r" }).ShouldBe(0.65);
        Score(new DocumentationFact { Summary = Telling, Remarks = "r", Example = "e" }).ShouldBe(0.7);
        Score(new DocumentationFact { Summary = Telling, Remarks = "r", Example = "e", SeeAlso = 7 }).ShouldBe(0.7);
    }

    [Fact]
    public void Extras_NeverLiftAboveOne()
    {
        var type = Scored.Type() with { Documentation = new DocumentationFact { Summary = Telling, Remarks = "r", Example = "e" } };
        Scored.Score(Scored.Input(type)).Documentation.Score.ShouldBe(1);
    }

    [Fact]
    public void MoreDocumentedItems_NeverScoreLower()
    {
        var scores = Enumerable.Range(0, 21).Select(present => Of(Telling, 20, present).Score!.Value).ToList();
        scores.ShouldBe(scores.Order());
        scores.ShouldBeUnique();
    }

    private static double? Score(DocumentationFact documentation) =>
        Scored.Score(Scored.Input(Scored.Type(members: Scored.Member(expected: 4)) with { Documentation = documentation })).Documentation.Score;

    private static Dimension Of(string summary, int expected, int present) =>
        Scored.Score(Scored.Input(Scored.Type(summary: summary, members: Scored.Member(expected: expected, present: present)))).Documentation;
}

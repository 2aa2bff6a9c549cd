using PatternAnalyzers.Accuracy.Anonymising;
using PatternAnalyzers.Accuracy.Answers;
using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Tests.Anonymising;

public sealed class AnonymiserTests
{
    private static readonly CorpusFolder Thorns = new(Path.Combine(Path.GetDirectoryName(Miniatures.Folder.Root)!, "Thorns"));
    private static readonly IReadOnlyList<CorpusPart> Parts = new CorpusLoader(Thorns).Load(CorpusSet.Develop);
    private static readonly AnonymousSet Anonymous = new(Parts);

    private static string Text { get; } = string.Join('\n', Anonymous.Parts.SelectMany(part => part.Sources).Select(tree => tree.GetText().ToString()));

    [Fact]
    public void ThornyCode_CompilesBeforeAndAfter()
    {
        Parts.SelectMany(part => part.Errors()).ShouldBeEmpty();
        Anonymous.Parts.SelectMany(part => part.Errors()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Garden")]
    [InlineData("Gauge")]
    [InlineData("Reading")]
    [InlineData("tation")]
    [InlineData("Alarm")]
    [InlineData("Describe")]
    [InlineData("doubled")]
    [InlineData("swapped")]
    [InlineData("Twice")]
    [InlineData("Marked")]
    [InlineData("Timing")]
    public void OwnWord_IsGone(string word) =>
        Text.Replace("/{station}", "", StringComparison.Ordinal).Replace("\"{station}\"", "", StringComparison.Ordinal).ShouldNotContain(word, Case.Sensitive);

    [Theory]
    [InlineData("nothing")]
    [InlineData("rows at")]
    [InlineData("<summary>A reading of <see cref=\"x\"/>.")]
    [InlineData("are marked.")]
    public void TextThatNamesNothing_Stays(string text) => Text.ShouldContain(text, Case.Sensitive);

    [Theory]
    [InlineData("ControllerBase")]
    [InlineData("InvokeAsync(HttpContext ")]
    [InlineData("MapGet(\"/{station}\"")]
    [InlineData("\"/gauges\"")]
    [InlineData("[\"DELETE\"]")]
    [InlineData("HttpGet(\"{station}\")")]
    [InlineData("int CompareTo(")]
    [InlineData("override string ToString()")]
    [InlineData(",4:N0}")]
    public void WhatAFrameworkPrescribes_Stays(string text) => Text.ShouldContain(text);

    [Fact]
    public void EveryType_IsFoundUnderItsNewSymbol()
    {
        var declared = Anonymous.Parts.SelectMany(part => part.Types()).Select(type => type.GetDocumentationCommentId()!).ToList();

        Parts.SelectMany(part => part.Types()).Select(type => Anonymous.SymbolOf(type.GetDocumentationCommentId()!)).ShouldBe(declared, ignoreOrder: true);
        declared.ShouldAllBe(symbol => !symbol.Contains("Gauge", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RoutesAndContracts_AreRecognisedAsBefore()
    {
        var before = await AnswerSheet.AskAsync(CorpusSet.Develop, Parts, TestContext.Current.CancellationToken);
        var after = await AnswerSheet.AskAsync(CorpusSet.Develop, Anonymous.Parts, TestContext.Current.CancellationToken);
        var anchored = before.Patterns
            .Where(symbol => symbol.Contains('#', StringComparison.Ordinal) || symbol.EndsWith("NodeLevelReader", StringComparison.Ordinal))
            .ToList();

        anchored.Count.ShouldBe(4);
        anchored.Select(symbol => after.About(Anonymous.SymbolOf(symbol)).PatternType).ShouldBe(anchored.Select(symbol => before.About(symbol).PatternType));
    }
}

using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Tests.Labels;

public sealed class LabelFileTests
{
    private const string Header = "symbol\tpattern_type\tpattern_subtype\tnode_kind\thandler_category\tanchor\tnote";

    [Fact]
    public void Row_IsReadColumnByColumn() =>
        LabelFile.Parse("x.tsv", [Header, "T:A\tHANDLER\trequest\tEFFECT\tCOMPUTE\tframework\ta note"])
            .ShouldBe([new Label("T:A", "HANDLER", "request", "EFFECT", "COMPUTE", "framework")]);

    [Fact]
    public void Rows_AreInOrderOfTheirSymbols() =>
        LabelFile.Parse("x.tsv", [Header, None("T:b"), None("T:B"), "", None("T:a")]).Select(label => label.Symbol).ShouldBe(["T:B", "T:a", "T:b"]);

    [Theory]
    [InlineData("T:A\tHANDLERS\t-\t-\t-\t-\t", "HANDLERS")]
    [InlineData("T:A\tHANDLER\t-\teffect\t-\t-\t", "effect")]
    [InlineData("T:A\tHANDLER\t-\t-\tIO\t-\t", "IO")]
    [InlineData("T:A\tHANDLER\t-\t-\t-\tguess\t", "guess")]
    [InlineData("T:A\tHANDLER", "columns")]
    public void WordOutsideTheVocabulary_IsAnErrorThatNamesTheLine(string row, string named) =>
        Should.Throw<AccuracyException>(() => LabelFile.Parse("x.tsv", [Header, row])).Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("x.tsv(2)"), message => message.ShouldContain(named));

    [Fact]
    public void SymbolLabelledTwice_IsAnError() =>
        Should.Throw<AccuracyException>(() => LabelFile.Parse("x.tsv", [Header, None("T:A"), None("T:A")])).Message.ShouldContain("twice");

    [Fact]
    public void MissingHeader_IsAnError() => Should.Throw<AccuracyException>(() => LabelFile.Parse("x.tsv", [None("T:A")]));

    private static string None(string symbol) => symbol + "\tNONE\t-\t-\t-\t-\t";
}

using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Diagnostics;

public sealed class BaselineFileTests
{
    private const string Source = """
        namespace Shop;
        public sealed class NodePriceCompute { public string ExecuteCompute(string path) => File.ReadAllText(path) + DateTime.UtcNow; }
        public sealed class NodeStockCompute { public string ExecuteCompute(string path) => File.ReadAllText(path); }
        """;

    private static readonly string[] Found = ["ONEX2001 NodePriceCompute", "ONEX2001 NodeStockCompute", "ONEX2008 NodePriceCompute"];

    [Theory]
    [InlineData("/repo/patterns.baseline")]
    [InlineData(@"C:\repo\patterns.baseline")]
    [InlineData("patterns.baseline")]
    public async Task FindingInTheBaseline_IsNotReported(string path) =>
        (await PurityAsync(path, "# adopted\nONEX2001 T:Shop.NodePriceCompute\n")).ShouldBe([Found[1], Found[2]]);

    [Theory]
    [InlineData("patterns.baseline", "ONEX2001 T:Shop.Gone\nONEX9999 T:Shop.NodePriceCompute\nnonsense\n")]
    [InlineData("patterns.baseline", "")]
    [InlineData("my.patterns.baseline", "ONEX2001 T:Shop.NodePriceCompute\n")]
    [InlineData("patterns.baseline.old", "ONEX2001 T:Shop.NodePriceCompute\n")]
    public async Task StaleLineOrOtherFile_ChangesNothing(string path, string text) => (await PurityAsync(path, text)).ShouldBe(Found);

    [Fact]
    public async Task Baseline_ChangesNoFact()
    {
        var extraction = Extraction.From(Source);
        var plain = await extraction.RunAsync();

        var quiet = await (extraction with { AdditionalFiles = [("patterns.baseline", "ONEX2001 T:Shop.NodePriceCompute\n")] }).RunAsync();

        quiet.Types.Select(type => type.Symbol).ShouldBe(plain.Types.Select(type => type.Symbol));
        quiet.Type("NodePriceCompute").Suppressions.ShouldBeEmpty();
        quiet.Type("NodePriceCompute").Member("ExecuteCompute").Effects.ShouldBe(plain.Type("NodePriceCompute").Member("ExecuteCompute").Effects);
    }

    private static async Task<IReadOnlyList<string>> PurityAsync(string path, string text)
    {
        var options = new AnalyzerOptions([new MemoryText(path, text)]);
        var diagnostics = await Extraction.From(Source)
            .Compile()
            .WithAnalyzers([new PatternFactsAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Id.StartsWith("ONEX2", StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Id + " " + diagnostic.Properties["symbol"]!["T:Shop.".Length..])
            .Order(StringComparer.Ordinal)];
    }
}

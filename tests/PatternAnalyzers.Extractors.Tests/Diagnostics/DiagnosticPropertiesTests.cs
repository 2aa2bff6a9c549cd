using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Diagnostics;

public sealed class DiagnosticPropertiesTests
{
    [Fact]
    public async Task TwoTypesOnOneLine_AreToldApart()
    {
        var diagnostics = await OfAsync(
            "ONEX3007",
            "namespace A { public class NodePriceCompute { public int ExecuteCompute(int x) => x; public class NodeVatCompute<T> { public int ExecuteCompute(int x) => x; } } }");

        diagnostics
            .Select(diagnostic => diagnostic.Properties["symbol"])
            .Order(StringComparer.Ordinal)
            .ShouldBe(["T:A.NodePriceCompute", "T:A.NodePriceCompute.NodeVatCompute`1"]);
    }

    [Fact]
    public async Task Hints_TravelWithTheDiagnostic() =>
        (await OfAsync("ONEX2008", "public sealed class NodePriceCompute { public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks; }"))
            .ShouldHaveSingleItem().Properties["read"].ShouldBe("DateTime.UtcNow");

    private static async Task<IReadOnlyList<Diagnostic>> OfAsync(string rule, string source)
    {
        var diagnostics = await Extraction.From(source)
            .Compile()
            .WithAnalyzers([new PatternFactsAnalyzer()], new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(diagnostic => diagnostic.Id == rule)];
    }
}

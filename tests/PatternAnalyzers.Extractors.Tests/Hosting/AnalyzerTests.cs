using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Hosting;

public sealed class AnalyzerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task FactsFile_IsWrittenWithItsSettings()
    {
        var path = Path.Combine(folder, "facts.jsonl");

        await Analyze("class C { }", new()
        {
            ["pattern_analyzers.facts_file"] = path,
            ["pattern_analyzers.repository_root"] = "/repo",
            ["pattern_analyzers.project"] = "src/App/App.csproj",
            ["pattern_analyzers.target_framework"] = "net8.0",
            ["pattern_analyzers.configuration"] = "Release",
            ["pattern_analyzers.test_project"] = "true",
            ["pattern_analyzers.solution_assemblies"] = "Shop;Billing",
            ["pattern_analyzers.profile"] = "declarative",
            ["pattern_analyzers.snippets"] = "false",
        });

        var lines = File.ReadAllLines(path);
        lines[0].ShouldContain(
            "\"project\":\"src/App/App.csproj\",\"target_framework\":\"net8.0\",\"configuration\":\"Release\",\"test\":true,\"profile\":\"declarative\",\"solution_assemblies\":[\"App\",\"Billing\",\"Shop\"]");
        lines[0].ShouldNotContain("+");
        lines[1].ShouldContain("\"file_path\":\"src/App/File0.cs\"");
        lines[1].ShouldNotContain("\"code\"");
    }

    [Theory]
    [InlineData("", "https://user:t0ken@Git.Example.com/Shop/Orders.git", "git.example.com/shop/orders")]
    [InlineData("the shop%3B C%23", "https://git.example.com/shop/orders", "the shop; C#")]
    [InlineData("", "", "unknown")]
    public async Task Fragment_IsClassifiedForTheRepository(string repository, string origin, string name)
    {
        var path = Path.Combine(folder, "facts.jsonl");

        await Analyze("namespace A; public sealed class NodePriceCompute { public int ExecuteCompute(int x) => x * 2; }", new()
        {
            ["pattern_analyzers.facts_file"] = path,
            ["pattern_analyzers.fragment"] = "true",
            ["pattern_analyzers.repository"] = repository,
            ["pattern_analyzers.origin"] = origin,
        });

        var lines = File.ReadAllLines(path);
        lines.ShouldContain(line => line.StartsWith("{\"record\":\"classified\"", StringComparison.Ordinal)
            && line.Contains($"\"repository\":\"{name}\"", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("{\"record\":\"pattern\"", StringComparison.Ordinal)
            && line.Contains("\"pattern_name\":\"Price Compute\"", StringComparison.Ordinal));
        string.Concat(lines).ShouldNotContain("t0ken");
    }

    [Fact]
    public async Task WithoutFragment_NothingIsClassified()
    {
        var path = Path.Combine(folder, "facts.jsonl");

        await Analyze("class C { }", new() { ["pattern_analyzers.facts_file"] = path });

        File.ReadAllText(path).ShouldNotContain("classified");
    }

    [Fact]
    public async Task WithoutFactsFile_NothingIsWritten()
    {
        await Analyze("class C { }", []);

        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task ImpureNode_IsReportedAtItsLine()
    {
        var diagnostics = await Analyze(
            "namespace A;\npublic sealed class NodePriceCompute\n{\n    public string ExecuteCompute(string path)\n    {\n        return File.ReadAllText(path);\n    }\n}\n",
            []);

        var purity = diagnostics.Where(diagnostic => diagnostic.Id == "ONEX2001").ShouldHaveSingleItem();
        purity.Severity.ShouldBe(DiagnosticSeverity.Warning);
        purity.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(5);
        purity.Descriptor.HelpLinkUri.ShouldBe("https://github.com/pattern-analyzers/pattern-analyzers/blob/main/docs/rules/ONEX2001.md");
        diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public async Task PlainClass_IsNotReported() => (await Analyze("class C { void M() => File.ReadAllText(\"x\"); }", [])).ShouldBeEmpty();

    [Fact]
    public async Task ExcusedViolation_IsNotReported() =>
        (await Analyze(
            "public sealed class NodePriceCompute\n{\n    public string ExecuteCompute(string path) => File.ReadAllText(path); // node-purity-ok: fixture\n}\n",
            []))
            .ShouldNotContain(diagnostic => diagnostic.Id == "ONEX2001");

    [Fact]
    public void Carrier_CannotBeSwitchedOff()
    {
        var carrier = new PatternFactsAnalyzer().SupportedDiagnostics[0];

        carrier.Id.ShouldBe("ONEX0000");
        carrier.DefaultSeverity.ShouldBe(DiagnosticSeverity.Hidden);
        carrier.CustomTags.ShouldBe([WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.CompilationEnd]);
    }

    [Fact]
    public async Task ThrowingAnalysis_SurfacesFromExtraction()
    {
        var options = Extraction.From("class C { }").Options() with { RepositoryRoot = null! };

        await Should.ThrowAsync<NullReferenceException>(() => FactsExtraction.ExtractAsync(
            Extraction.From("class C { }").Compile(),
            options,
            [],
            TestContext.Current.CancellationToken));
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string source, Dictionary<string, string> settings)
    {
        var options = new AnalyzerOptions([], new MemoryOptions(settings));
        return await Extraction.From(source)
            .Compile()
            .WithAnalyzers([new PatternFactsAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}

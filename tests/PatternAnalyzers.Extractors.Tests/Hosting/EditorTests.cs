using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Hosting;

/// <summary>An editor asks for the file in view, after every key, and without the options that a build adds.</summary>
public sealed class EditorTests : IDisposable
{
    private const string Impure = "namespace A; public sealed class NodePriceCompute { public string ExecuteCompute(string path) => File.ReadAllText(path); }";
    private const string Other = "namespace A; public sealed class NodeTextCompute { public string ExecuteCompute(string path) => File.ReadAllText(path + NodePriceText.Of(path)); } static class NodePriceText { public static string Of(string a) => a; }";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task WithoutTheOptionsOfABuild_FindingsAreReported_AndNothingIsWritten()
    {
        // The rooted paths of a real checkout: whoever made up a place for facts would do it beside these.
        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        var compilation = Extraction.FromFiles((Path.Combine(folder, "NodePriceCompute.cs"), Impure)).Compile();
        var here = Directory.GetFileSystemEntries(Environment.CurrentDirectory);

        var found = await Host(new PatternFactsAnalyzer(), compilation).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        found.ShouldContain(diagnostic => diagnostic.Id == "ONEX2001");
        Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).ShouldBe([Path.Combine(folder, "obj")]);
        Directory.GetFileSystemEntries(Environment.CurrentDirectory).ShouldBe(here);
    }

    [Fact]
    public async Task TypingInAFile_JudgesThatFileOnly()
    {
        var analyzer = new PatternFactsAnalyzer();
        Compilation compilation = Extraction.From(Impure, Other).Compile();

        for (var key = 0; key < 3; key++)
        {
            var tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath.EndsWith("File0.cs", StringComparison.Ordinal));
            var typed = tree.WithChangedText(tree.GetText(TestContext.Current.CancellationToken).Replace(0, 0, " "));
            compilation = compilation.ReplaceSyntaxTree(tree, typed);

            var found = await InView(Host(analyzer, compilation), compilation.GetSemanticModel(typed));

            found.ShouldContain(diagnostic => diagnostic.Id == "ONEX2001");
            found.ShouldAllBe(diagnostic => diagnostic.Location.SourceTree == typed);
        }
    }

    [Fact]
    public async Task EditorAndBuild_FindTheSame()
    {
        var compilation = Extraction.From(
            Impure,
            Other,
            "namespace A; public sealed class Plain { } file sealed class Mine { } public sealed partial class NodeSumReducer { partial class Inner { } public int Reduce(int a) => a; }")
            .Compile();
        var facts = Path.Combine(folder, "facts.jsonl");

        var inEditor = await Host(new PatternFactsAnalyzer(), compilation).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var inBuild = await compilation
            .WithAnalyzers(
                [new PatternFactsAnalyzer()],
                new AnalyzerOptions([], new MemoryOptions(new Dictionary<string, string> { ["pattern_analyzers.facts_file"] = facts })))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        File.Exists(facts).ShouldBeTrue();
        inEditor.Length.ShouldBeGreaterThan(2);
        Text(inBuild).ShouldBe(Text(inEditor));

        static List<string> Text(ImmutableArray<Diagnostic> diagnostics) =>
            [.. diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }

    private static CompilationWithAnalyzers Host(PatternFactsAnalyzer analyzer, Compilation compilation) =>
        compilation.WithAnalyzers([analyzer], new AnalyzerOptions([], new MemoryOptions(new Dictionary<string, string>())));

    private static Task<ImmutableArray<Diagnostic>> InView(CompilationWithAnalyzers host, SemanticModel model) =>
        host.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
}

namespace PatternAnalyzers.Package.Tests.Content;

/// <summary>Which of our assemblies a compiler is handed.</summary>
public sealed class CompilerTests(PackedPackage package)
{
    private const string Folder = "analyzers/dotnet/roslyn4.8/cs/";

    [Fact]
    public void NewCompiler_IsHandedAnalyzerAndFixes() =>
        Handed(new Shop(package)).ShouldBe(
            [Folder + "PatternAnalyzers.CodeFixes.dll", Folder + "PatternAnalyzers.Core.dll", Folder + "PatternAnalyzers.Extractors.dll"],
            ignoreOrder: true);

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.13")]
    public void CompilerBeforeTheFixes_IsHandedTheAnalyzerAlone(string compiler) =>
        Handed(new Shop(package), $"-p:CompilerApiVersion={compiler}").ShouldBe(
            [Folder + "PatternAnalyzers.Core.dll", Folder + "PatternAnalyzers.Extractors.dll"],
            ignoreOrder: true);

    [Fact]
    public void CompilerBeforeTheAnalyzer_IsHandedNothing() => Handed(new Shop(package), "-p:CompilerApiVersion=roslyn4.7").ShouldBeEmpty();

    private static IEnumerable<string> Handed(Shop shop, params string[] arguments) =>
        shop.Build("Stock", ["-p:PatternFallback=never", .. arguments]).Green().Log
            .Where(line => line.Contains("/analyzer:", StringComparison.Ordinal))
            .SelectMany(line => line.Split("/analyzer:").Skip(1))
            .Select(path => path.Trim().Trim('"').Split(' ', '"')[0].Replace('\\', '/'))
            .Where(path => path.Contains("/patternanalyzers/", StringComparison.Ordinal))
            .Select(path => path[path.IndexOf(Folder, StringComparison.Ordinal)..])
            .Distinct();
}

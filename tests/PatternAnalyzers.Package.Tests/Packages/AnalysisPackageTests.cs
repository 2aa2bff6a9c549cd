namespace PatternAnalyzers.Package.Tests.Packages;

/// <summary>The package that every project of a user restores.</summary>
public sealed class AnalysisPackageTests(PackedPackage package) : IDisposable
{
    private readonly PackageFile file = new(package.Feed, "PatternAnalyzers");

    [Fact]
    public void Package_ShowsWhatItIsAndIsSmall() => PackageManners.Check(file, 1_000_000);

    [Fact]
    public void Package_HoldsEachAssemblyOnce()
    {
        file.Names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).ShouldBe(
            [
                "analyzers/dotnet/roslyn4.8/cs/PatternAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.8/cs/PatternAnalyzers.Core.dll",
                "analyzers/dotnet/roslyn4.8/cs/PatternAnalyzers.Extractors.dll",
                "tasks/net8.0/PatternAnalyzers.Manifests.dll",
                "tasks/net8.0/PatternAnalyzers.Tasks.dll",
            ],
            ignoreOrder: true);
        file.Names.ShouldNotContain(name => name.EndsWith(".pdb", StringComparison.Ordinal));
        file.Metadata.Elements().ShouldNotContain(element => element.Name.LocalName == "dependencies" && element.HasElements);
    }

    [Fact]
    public void SymbolsPackage_HasTheSymbolsOfEveryAssemblyWithLinksToItsSources()
    {
        using var symbols = new PackageFile(package.Feed, "PatternAnalyzers", "snupkg");
        var commit = file.Says("repository").Attribute("commit")!.Value;

        symbols.Says("packageTypes").Elements().Single().Attribute("name")!.Value.ShouldBe("SymbolsPackage");
        foreach (var name in file.Names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)))
            PackageSymbols.Check(file.Read(name), symbols.Read(Path.ChangeExtension(name, ".pdb")), commit);
    }

    public void Dispose() => file.Dispose();
}

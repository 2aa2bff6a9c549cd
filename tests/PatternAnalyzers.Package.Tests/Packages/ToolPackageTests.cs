namespace PatternAnalyzers.Package.Tests.Packages;

/// <summary>The package that <c>dotnet tool install</c> takes.</summary>
public sealed class ToolPackageTests(PackedPackage package) : IDisposable
{
    private const string Folder = "tools/net8.0/any/";

    private readonly PackageFile file = new(package.ToolFeed, "PatternAnalyzers.Cli");

    [Fact]
    public void Package_ShowsWhatItIsAndIsSmall()
    {
        PackageManners.Check(file, 30_000_000);
        file.Names.ShouldContain(Folder + "DotnetToolSettings.xml");
    }

    [Fact]
    public void Package_HoldsOnlyThePlatformsItRunsOn() =>
        file.Names
            .Select(name => name.Split('/'))
            .Where(parts => parts.Contains("native"))
            .Select(parts => parts[Array.IndexOf(parts, "native") - 1])
            .Distinct()
            .ShouldBe(["win-x64", "win-arm64", "linux-x64", "linux-arm64", "linux-musl-x64", "linux-musl-arm64", "osx-x64", "osx-arm64"], ignoreOrder: true);

    [Fact]
    public void Tool_BringsTheSymbolsOfEachOfItsAssemblies()
    {
        var own = file.Names
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && Path.GetFileName(name).StartsWith("pattern", StringComparison.OrdinalIgnoreCase))
            .ToList();

        own.Count.ShouldBe(9);
        foreach (var name in own)
            PackageSymbols.Check(file.Read(name), file.Read(Path.ChangeExtension(name, ".pdb")), file.Says("repository").Attribute("commit")!.Value);
    }

    public void Dispose() => file.Dispose();
}

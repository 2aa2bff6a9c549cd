namespace PatternAnalyzers.Publish.Tests;

/// <summary>What lies in the package.</summary>
public sealed class PackageTests(PackedPackages packages) : IDisposable
{
    private readonly PackageFile file = new(packages.Feed, "PatternAnalyzers.Publish");

    [Fact]
    public void Package_ShowsWhatItIsAndIsSmall() => PackageManners.Check(file, 18_000_000);

    [Fact]
    public void Package_HoldsTheCommandLineWithItsSymbolsAndNoReferenceAssemblies()
    {
        file.Names.ShouldContain("tool/patterns.dll");
        file.Names.ShouldContain("tool/patterns.pdb");
        file.Names.ShouldContain("tool/runtimes/linux-x64/native/libe_sqlite3.so");
        file.Names.ShouldContain("buildMultiTargeting/PatternAnalyzers.Publish.targets");
        file.Names.ShouldNotContain(name => name.Contains("/refs/", StringComparison.Ordinal) || name.StartsWith("lib/", StringComparison.Ordinal));
    }

    public void Dispose() => file.Dispose();
}

namespace PatternAnalyzers.Package.Tests.Switches;

public sealed class SwitchTests(PackedPackage package)
{
    [Fact]
    public void AnalysisOff_LeavesNothing_AndLoadsNoAnalyzer()
    {
        var shop = new Shop(package);

        var built = shop.Build("Stock", "-p:PatternAnalysis=false").Green();

        shop.Times().ShouldBeEmpty();
        built.Log.ShouldContain(line => line.Contains("/analyzer:", StringComparison.Ordinal));
        built.Log.ShouldNotContain(line => line.Contains("/analyzer:", StringComparison.Ordinal)
            && line.Contains("PatternAnalyzers.Extractors.dll", StringComparison.Ordinal));
    }

    [Fact]
    public void SecretInTheRemote_ReachesNoFileOfOurs()
    {
        var shop = new Shop(package);
        shop.Git("remote", "set-url", "origin", "https://shopper:s3cr3t@git.example.com/shop/shop.git");

        shop.Build("Stock").Green();

        shop.Read("Stock").Repository.ShouldBe("git.example.com/shop/shop");
        foreach (var file in shop.Times().Keys)
            File.ReadAllText(shop.At(file)).ShouldNotContain("s3cr3t");
    }
}

namespace PatternAnalyzers.Package.Tests.Switches;

public sealed class PathMapTests(PackedPackage package)
{
    [Fact]
    public void DeterministicAndMappedBuild_GivesTheSameFragment()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var fragment = File.ReadAllText(shop.Fragment("Stock"));
        File.Delete(shop.Fragment("Stock"));

        var mapped = shop
            .Build("Stock", "--no-incremental", "-p:ContinuousIntegrationBuild=true", "-p:DeterministicSourcePaths=true", $"-p:PathMap={shop.Root}=/mapped")
            .Green();

        mapped.Log.ShouldContain(line => line.Contains("/pathmap:", StringComparison.Ordinal) && line.Contains("=/mapped", StringComparison.Ordinal));
        mapped.Compilations.ShouldBe(1);
        File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment);

        // The second compilation for the facts alone gets the map too.
        File.Delete(shop.Facts("Stock"));
        shop
            .Build(
                "Stock",
                "-p:ContinuousIntegrationBuild=true",
                "-p:DeterministicSourcePaths=true",
                $"-p:PathMap={shop.Root}=/mapped",
                "-p:RunAnalyzers=false")
            .Green();
        File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment);
    }
}

namespace PatternAnalyzers.Package.Tests.Incremental;

/// <summary>Visual Studio builds by itself before a run or a test, without analyzers, and wants that to be quick.</summary>
public sealed class ImplicitBuildTests(PackedPackage package)
{
    private const string Implicit = "-p:IsImplicitlyTriggeredBuild=true";

    [Fact]
    public void ImplicitBuild_CompilesOnceAndLeavesTheManifest_AndTheNextExplicitOneRepairs()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var fragment = File.ReadAllText(shop.Fragment("Stock"));
        shop.Edit("src/Stock/NodeStockWriterEffect.cs", ".txt", ".stock");

        var once = shop.Build("Stock", Implicit).Green();

        once.Compilations.ShouldBe(1, "no second compilation for the facts");
        once.Warnings.ShouldBeEmpty();
        File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment);

        shop.Build("Stock").Green();
        File.ReadAllText(shop.Fragment("Stock")).ShouldNotBe(fragment);
        shop.Build("Stock").Green().Compilations.ShouldBe(0);
    }
}

namespace PatternAnalyzers.Package.Tests.Incremental;

public sealed class FallbackTests(PackedPackage package)
{
    [Fact]
    public void AnalyzersOff_GivesTheSameFacts_AndTheNextBuildDoesNothing()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var facts = File.ReadAllText(shop.Facts("Stock"));
        File.Delete(shop.Facts("Stock"));

        var fallback = shop.Build("Stock", "-p:RunAnalyzers=false").Green();
        var times = shop.Times();
        var next = shop.Build("Stock", "-p:RunAnalyzers=false").Green();

        // The assembly is up to date; the one compilation is for the facts, and its generators ran.
        fallback.Compilations.ShouldBe(1);
        fallback.Warnings.ShouldBeEmpty();
        File.ReadAllText(shop.Facts("Stock")).ShouldBe(facts);
        next.Compilations.ShouldBe(0);
        next.FragmentTasks.ShouldBe(0);
        shop.Times().ShouldBe(times);
        Directory.Exists(Path.Combine(shop.Obj("Stock"), "patterns.fallback")).ShouldBeFalse();
    }

    [Fact]
    public void AnalyzersOff_TheirErrorsStayOff()
    {
        var shop = new Shop(package);
        File.WriteAllText(shop.At(".editorconfig"), "root = true\n[*.cs]\ndotnet_diagnostic.CA1822.severity = error\n");

        var built = shop.Build("Stock", "-p:RunAnalyzersDuringBuild=false").Green();

        built.Warnings.ShouldBeEmpty();
        File.Exists(shop.Fragment("Stock")).ShouldBeTrue();
    }

    [Fact]
    public void FallbackNever_LeavesNoManifest_AndSaysNothingLoud()
    {
        var shop = new Shop(package);

        var built = shop.Build("Stock", "-p:RunAnalyzers=false", "-p:PatternFallback=never").Green();

        built.Compilations.ShouldBe(1);
        built.Warnings.ShouldBeEmpty();
        File.Exists(shop.Fragment("Stock")).ShouldBeFalse();
    }
}

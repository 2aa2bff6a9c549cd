namespace PatternAnalyzers.Package.Tests;

public sealed class BrokenBuildTests(PackedPackage package)
{
    [Fact]
    public void CodeThatDoesNotCompile_GivesItsOwnErrors_AndTheLastFragmentStays()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var fragment = File.ReadAllBytes(shop.Fragment("Stock"));
        var time = File.GetLastWriteTimeUtc(shop.Fragment("Stock"));
        shop.Edit("src/Stock/NodeStockWriterEffect.cs", "count.ToString", "count.ToText");

        var broken = shop.Build("Stock");

        broken.ExitCode.ShouldNotBe(0);
        broken.Errors.ShouldAllBe(line => line.Contains("error CS", StringComparison.Ordinal) || line.EndsWith("Error(s)", StringComparison.Ordinal));
        broken.Output.ShouldNotContain("PA10");
        broken.Output.ShouldNotContain("AD0001");
        File.ReadAllBytes(shop.Fragment("Stock")).ShouldBe(fragment);
        File.GetLastWriteTimeUtc(shop.Fragment("Stock")).ShouldBe(time);

        shop.Edit("src/Stock/NodeStockWriterEffect.cs", "count.ToText", "count.ToString");
        shop.Build("Stock").Green();
        File.ReadAllBytes(shop.Fragment("Stock")).ShouldBe(fragment);
    }

    [Fact]
    public void WarningsAsErrors_StaysGreen_EvenWhenTheManifestCannotBeWritten()
    {
        var shop = new Shop(package);
        var blocked = shop.At("blocked");
        File.WriteAllText(blocked, "a file where a folder should be");

        shop.Build("Stock", "-p:TreatWarningsAsErrors=true").Green().Warnings.ShouldBeEmpty();
        var built = shop.Build("Stock", "-p:TreatWarningsAsErrors=true", $"-p:PatternManifestDirectory={blocked}").Green();

        built.Warnings.ShouldHaveSingleItem().ShouldContain("warning PA1003");
    }

    [Fact]
    public void TornFacts_AreAWarning_AndRebuildingHeals()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        File.WriteAllText(shop.Facts("Stock"), "{");

        shop.Build("Stock").Green().Warnings.ShouldHaveSingleItem().ShouldContain("warning PA1002");

        shop.Build("Stock", "--no-incremental").Green().Warnings.ShouldBeEmpty();
    }
}

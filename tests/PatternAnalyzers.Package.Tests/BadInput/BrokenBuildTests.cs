namespace PatternAnalyzers.Package.Tests.BadInput;

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
}

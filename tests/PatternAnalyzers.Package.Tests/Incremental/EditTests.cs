namespace PatternAnalyzers.Package.Tests.Incremental;

public sealed class EditTests(PackedPackage package)
{
    [Fact]
    public void TouchedFile_CompilesOnceAndLeavesTheFragment_EditedBody_RenewsIt()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var hash = HashOfWriter(shop);
        var written = File.GetLastWriteTimeUtc(shop.Fragment("Stock"));

        shop.Touch("src/Stock/NodeStockWriterEffect.cs");
        shop.Build("Stock").Green().Compilations.ShouldBe(1);
        File.GetLastWriteTimeUtc(shop.Fragment("Stock")).ShouldBe(written, "there is nothing new in it");

        shop.Edit("src/Stock/NodeStockWriterEffect.cs", ".txt", ".stock");
        shop.Build("Stock").Green().Compilations.ShouldBe(1);
        HashOfWriter(shop).ShouldNotBe(hash);

        var times = shop.Times();
        var next = shop.Build("Stock").Green();
        next.Compilations.ShouldBe(0);
        next.FragmentTasks.ShouldBe(0);
        shop.Times().ShouldBe(times);
    }

    private static string HashOfWriter(Shop shop) =>
        shop.Read("Stock").Patterns.Single(pattern => pattern.Symbol == "T:Shop.Stock.NodeStockWriterEffect").ContentHash;
}

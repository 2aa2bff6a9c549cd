namespace PatternAnalyzers.Package.Tests.Repositories;

public sealed class WorkInProgressTests(PackedPackage package)
{
    [Fact]
    public void RenamedFile_KeepsItsPattern_AndUncommittedOnes_AreThere()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var before = shop.Read("Stock").Patterns.Single(pattern => pattern.Symbol == "T:Shop.Stock.NodeStockWriterEffect");

        shop.Git("mv", "src/Stock/NodeStockWriterEffect.cs", "src/Stock/StockWriter.cs");
        shop.Write(
            "src/Stock/Draft/NodeCountCompute.cs",
            "namespace Shop.Stock; public sealed class NodeCountCompute { public int ExecuteCompute(int a) => a + 1; }");
        shop.Build("Stock").Green().Warnings.ShouldBeEmpty();

        var fragment = shop.Read("Stock");
        fragment.Commit.ShouldBe(shop.Git("rev-parse", "HEAD"));
        fragment.Patterns.Select(pattern => pattern.FilePath).ShouldBe(["src/Stock/Draft/NodeCountCompute.cs", "src/Stock/StockWriter.cs"], ignoreOrder: true);
        var after = fragment.Patterns.Single(pattern => pattern.Symbol == before.Symbol);
        (after.PatternId, after.ContentHash).ShouldBe((before.PatternId, before.ContentHash));
    }

    [Fact]
    public void WithoutGit_TheManifestLiesInObj_AndNamesNoRepository()
    {
        var shop = new Shop(package);
        Directory.Delete(shop.At(".git"), recursive: true);

        shop.Build("Stock").Green().Warnings.ShouldBeEmpty();

        var fragment = PatternAnalyzers.Manifests.ManifestFile.Read(Directory.GetFiles(shop.At("src", "Stock", "obj", "patterns")).ShouldHaveSingleItem());
        fragment.Repository.ShouldBe("unknown");
        fragment.Commit.ShouldBeNull();
        fragment.Patterns.Single().FilePath.ShouldBe("src/Stock/NodeStockWriterEffect.cs");
        Directory.Exists(shop.Fragments).ShouldBeFalse();
    }
}

namespace PatternAnalyzers.Package.Tests.Incremental;

public sealed class DeletedFileTests(PackedPackage package)
{
    [Fact]
    public void DeletedFacts_AreRestored()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var facts = File.ReadAllText(shop.Facts("Stock"));
        File.Delete(shop.Facts("Stock"));

        shop.Build("Stock").Green();

        File.ReadAllText(shop.Facts("Stock")).ShouldBe(facts);
        shop.Build("Stock").Green().Compilations.ShouldBe(0);
    }

    [Fact]
    public void DeletedFragment_IsWrittenAgain_WithoutCompiling()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var fragment = File.ReadAllBytes(shop.Fragment("Stock"));
        File.Delete(shop.Fragment("Stock"));

        var built = shop.Build("Stock").Green();

        built.Compilations.ShouldBe(0);
        File.ReadAllBytes(shop.Fragment("Stock")).ShouldBe(fragment);
        shop.Build("Stock").Green().FragmentTasks.ShouldBe(0);
    }

    [Fact]
    public void Clean_RemovesEverythingOfOurs()
    {
        var shop = new Shop(package);
        shop.Build("Common").Green();
        shop.Times().Count.ShouldBeGreaterThan(0);

        shop.Run("clean", "src/Common").Green();

        shop.Times().ShouldBeEmpty();
    }

    [Fact]
    public void CleanInACopiedFolder_RemovesTheCopysFragment_AndLeavesTheOriginals()
    {
        var shop = new Shop(package);
        shop.Build("Common").Green();
        var originals = Directory.GetFiles(shop.Fragments);
        var copy = new Shop(package.NewFolder("copied"), package);
        Folders.Copy(shop.Root, copy.Root);

        copy.Run("clean", "src/Common").Green();

        Directory.GetFiles(copy.Fragments).ShouldBeEmpty();
        Directory.GetFiles(shop.Fragments).ShouldBe(originals, ignoreOrder: true);
    }
}

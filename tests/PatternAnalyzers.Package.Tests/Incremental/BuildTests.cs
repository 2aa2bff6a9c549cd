using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Package.Tests.Incremental;

public sealed class BuildTests(PackedPackage package)
{
    [Fact]
    public void CleanBuild_LeavesAFragmentOfEveryProjectAndFramework_AndTheNextBuildDoesNothing()
    {
        var shop = new Shop(package);

        var first = shop.BuildAll("-m:2").Green();
        var times = shop.Times();
        var second = shop.BuildAll("-m:2").Green();

        Directory.GetFiles(shop.Fragments).Order(StringComparer.Ordinal).ShouldBe(
            new[] { shop.Fragment("Common"), shop.Fragment("Common", "netstandard2.0"), shop.Fragment("Orders"), shop.Fragment("Stock") }.Order(
                StringComparer.Ordinal));
        first.Summaries.Count().ShouldBe(4);
        first.Warnings.ShouldBeEmpty();
        first.Compilations.ShouldBe(4);
        second.Compilations.ShouldBe(0);
        second.FragmentTasks.ShouldBe(0);
        second.Summaries.ShouldBeEmpty();
        shop.Times().ShouldBe(times);
    }

    [Fact]
    public void Fragment_SaysWhatTheCodeIs()
    {
        var shop = new Shop(package);

        shop.Build("Orders").Green();

        var stock = shop.Read("Stock");
        stock.Repository.ShouldBe("git.example.com/shop/shop");
        stock.Commit.ShouldBe(shop.Git("rev-parse", "HEAD"));
        stock.Project.ShouldBe("src/Stock/Shop.Stock.csproj");
        stock.Mode.ShouldBe("build");
        var writer = stock.Patterns.Single(pattern => pattern.Symbol == "T:Shop.Stock.NodeStockWriterEffect");
        writer.PatternType.ShouldBe(PatternType.Effect);
        writer.FilePath.ShouldBe("src/Stock/NodeStockWriterEffect.cs");
        stock.Facts!.Types.Single(type => type.Symbol == writer.Symbol).Contract!.FilePath.ShouldBe("src/Stock/contract.yaml");
        writer.Quality.Usage.UnknownReason.ShouldBe("needs_merge");
        shop.Read("Orders").Facts!.Header.SolutionAssemblies.ShouldBe(["Shop.Orders", "Shop.Stock"]);
        shop.Read("Orders").Facts!.References.ShouldContain(reference => reference.TargetAssembly == "Shop.Stock");
    }

    [Fact]
    public void SameCommit_InTwoFolders_GivesTheSameBytes()
    {
        var plain = new Shop(package);
        // Every one of these characters has a meaning somewhere on the way.
        var odd = new Shop(package, "c# 100% @shöp 店");

        plain.BuildAll("-m:2").Green();
        odd.BuildAll("-m:2").Green();

        var names = Directory.GetFiles(plain.Fragments).Select(Path.GetFileName).ToList();
        names.Count.ShouldBe(4);
        foreach (var name in names)
            File.ReadAllText(Path.Combine(odd.Fragments, name!)).ShouldBe(File.ReadAllText(Path.Combine(plain.Fragments, name!)), name);
    }
}

namespace PatternAnalyzers.Package.Tests.BadInput;

public sealed class FullDiskTests(PackedPackage package)
{
    [Fact]
    public void DiskThatFillsUp_IsAWarning_AndTheLastFragmentStaysWhole()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var fragment = File.ReadAllText(shop.Fragment("Stock"));
        shop.Write("src/Stock/Many.cs", Types(1500));

        // The assembly and the log fit, the facts do not.
        var cramped = shop.BuildCramped("Stock", 700).Green();

        cramped.Warnings.ShouldHaveSingleItem().ShouldContain("warning PA1001");
        File.Exists(shop.Facts("Stock")).ShouldBeFalse("half a file is none");
        File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment);
        Leftovers(shop).ShouldBeEmpty();

        // Now the facts are there, and nothing is compiled any more; the fragment, which holds nearly all of them, does not fit.
        shop.Build("Stock", "-p:PatternManifestDirectory=obj/elsewhere").Green();
        new FileInfo(shop.Facts("Stock")).Length.ShouldBeGreaterThan(1000 * 1024);
        var tight = shop.BuildCramped("Stock", 700).Green();

        tight.Warnings.ShouldHaveSingleItem().ShouldContain("warning PA1003");
        File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment);
        Leftovers(shop).ShouldBeEmpty();
    }

    private static string Types(int count) => "namespace Shop.Stock;\n" + string.Concat(Enumerable.Range(0, count).Select(number =>
        $"/// <summary>Adds the number {number} to what it is given, and does it well.</summary>\npublic sealed class NodeAdd{number}Compute {{ public int ExecuteCompute(int a) => a + {number}; }}\n"));

    private static IEnumerable<string> Leftovers(Shop shop) => Directory.EnumerateFiles(shop.Root, "*.tmp", SearchOption.AllDirectories);
}

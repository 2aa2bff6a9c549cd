namespace PatternAnalyzers.Package.Tests.BadInput;

public sealed class UnwritableTests(PackedPackage package)
{
    private const string Strict = "-p:TreatWarningsAsErrors=true";

    [Fact]
    public void ManifestFolderThatIsAFileOrReadOnly_IsAWarning()
    {
        var shop = new Shop(package);
        File.WriteAllText(shop.At("blocked"), "a file where a folder should be");
        Directory.CreateDirectory(shop.At("read-only"));
        Chmod(shop, "555", "read-only");

        foreach (var folder in new[] { "blocked", "read-only" })
        {
            var built = shop.BuildBound("Stock", Strict, $"-p:PatternManifestDirectory={shop.At(folder)}").Green();

            built.Warnings.ShouldHaveSingleItem().ShouldContain("warning PA1003", Case.Sensitive, folder);
        }

        Directory.GetFiles(shop.At("read-only")).ShouldBeEmpty();
        shop.Build("Stock", Strict).Green().Warnings.ShouldBeEmpty();
        File.Exists(shop.Fragment("Stock")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("patterns.facts.jsonl", "PA1002")]
    [InlineData("patterns.globalconfig", "PA1001")]
    public void FolderInThePlaceOfOurFile_IsAWarning_AndTheLastFragmentStays(string file, string code)
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var fragment = File.ReadAllText(shop.Fragment("Stock"));
        File.Delete(Path.Combine(shop.Obj("Stock"), file));
        File.Delete(shop.Facts("Stock"));
        Directory.CreateDirectory(Path.Combine(shop.Obj("Stock"), file, "something"));

        var built = shop.Build("Stock").Green();

        built.Warnings.Count(line => line.Contains("warning " + code, StringComparison.Ordinal)).ShouldBe(1, built.Output);
        File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment);
    }

    [Fact]
    public void ObjFolderThatCannotBeWritten_EndsAsItDoesWithoutUs()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var times = shop.Times();
        Chmod(shop, "555", "src/Stock/obj/Debug/net10.0");

        shop.BuildBound("Stock").Green();
        shop.Times().ShouldBe(times, "there is nothing to do");

        shop.Touch("src/Stock/NodeStockWriterEffect.cs");
        var with = shop.BuildBound("Stock");
        var without = shop.BuildBound("Stock", "-p:PatternAnalysis=false");

        with.ExitCode.ShouldBe(without.ExitCode);
        Codes(with).ShouldBe(Codes(without));
        Chmod(shop, "755", "src/Stock/obj/Debug/net10.0");
        shop.Build("Stock").Green().Warnings.ShouldBeEmpty();
    }

    private static IEnumerable<string> Codes(Built built) =>
        built.Errors.Select(line => line.Split("error ")[1].Split(':')[0]).Distinct().Order(StringComparer.Ordinal);

    private static void Chmod(Shop shop, string mode, string folder) => Shell.Expect(shop.Root, new Dictionary<string, string>(), "chmod", mode, folder);
}

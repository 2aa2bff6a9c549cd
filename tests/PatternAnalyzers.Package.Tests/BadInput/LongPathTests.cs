namespace PatternAnalyzers.Package.Tests.BadInput;

public sealed class LongPathTests(PackedPackage package)
{
    [Fact]
    public void PathsOverTheOldLimit_GiveAFragmentWithAShortenedName()
    {
        var shop = new Shop(package, new string('a', 120));
        var inner = Path.Combine(Enumerable.Repeat(new string('b', 90), 3).ToArray());
        Directory.CreateDirectory(shop.At(inner));
        Directory.Move(shop.At("src", "Stock"), shop.At(inner, "Stock"));

        shop.Run("build", $"{inner}/Stock", "--no-restore").Green().Warnings.ShouldBeEmpty();

        var file = Directory.GetFiles(shop.Fragments).ShouldHaveSingleItem();
        file.Length.ShouldBeGreaterThan(255);
        Path.GetFileName(file).Length.ShouldBeLessThan(255);
        var pattern = PatternAnalyzers.Manifests.ManifestFile.Read(file).Patterns.ShouldHaveSingleItem();
        pattern.FilePath.Length.ShouldBeGreaterThan(255);
        shop.Run("build", $"{inner}/Stock", "--no-restore").Green().FragmentTasks.ShouldBe(0);
    }
}

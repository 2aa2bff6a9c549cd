namespace PatternAnalyzers.Package.Tests.Switches;

public sealed class SchedulingTests(PackedPackage package)
{
    [Fact]
    public void EveryWayToScheduleARebuild_GivesTheSameFragments_AndNothingIsWrittenTwice()
    {
        var shop = new Shop(package);
        shop.BuildAll("-m:1").Green();
        var fragments = Fragments(shop);
        fragments.Count.ShouldBe(4);

        foreach (var way in new[] { "-m:2", "-graph", "-mt" })
        {
            Directory.Delete(shop.Fragments, recursive: true);
            // Under -mt the checks themselves mix up the properties of projects that are evaluated at once (BC0202).
            string[] check = way == "-mt" ? [] : ["-check"];
            var built = shop.BuildAll(["-t:Rebuild", way, .. check]).Green();

            built.Compilations.ShouldBe(4, way);
            (check.Length == 0 || built.Log.Any(line => line.Contains("BuildCheck", StringComparison.Ordinal))).ShouldBeTrue(way);
            built.Warnings.ShouldBeEmpty(way);
            string.Join('\n', built.Log).ShouldNotMatch("BC010[12]", way);
            Fragments(shop).ShouldBe(fragments, way);
        }
    }

    private static SortedDictionary<string, string> Fragments(Shop shop) => new(
        Directory.GetFiles(shop.Fragments).ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
}

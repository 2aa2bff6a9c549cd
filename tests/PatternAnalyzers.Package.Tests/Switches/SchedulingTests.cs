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
            // Checks do not guard their lists against the threads of -mt: now and then MSBuild itself ends there, in BuildCheckManager.StartProjectRequest.
            string[] check = way == "-mt" ? [] : ["-check"];
            var built = shop.BuildAll(["-t:Rebuild", way, .. check]).Green();

            built.Compilations.ShouldBe(4, way);
            (check.Length == 0 || built.Log.Any(line => line.Contains("BuildCheck", StringComparison.Ordinal))).ShouldBeTrue(way);
            built.Warnings.Where(warning => !IsMixedUpByTheCheck(warning)).ShouldBeEmpty(way);
            string.Join('\n', built.Log).ShouldNotMatch("BC010[12]", way);
            Fragments(shop).ShouldBe(fragments, way);
        }
    }

    /// <summary>
    /// The check of properties that are read before they are set keeps one table for projects that are evaluated at once, so it reports the SDK's own files now and then.
    /// What it says of a file or property of ours counts.
    /// </summary>
    private static bool IsMixedUpByTheCheck(string warning) =>
        warning.Contains("BC0202", StringComparison.Ordinal)
        && !warning.Contains("PatternAnalyzers", StringComparison.OrdinalIgnoreCase)
        && !warning.Contains("'Pattern", StringComparison.Ordinal);

    private static SortedDictionary<string, string> Fragments(Shop shop) => new(
        Directory.GetFiles(shop.Fragments).ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
}

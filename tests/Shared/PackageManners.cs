using System.Buffers.Binary;

namespace PatternAnalyzers.Testing;

/// <summary>What each of our packages shows and says to whoever finds it.</summary>
internal static class PackageManners
{
    public const string Home = "https://github.com/pattern-analyzers/pattern-analyzers";

    // Beside the files that a tool or a task brings these would be found before those of MSBuild itself.
    private static readonly string[] OfMsBuild = ["Microsoft.Build", "Microsoft.NET.StringTools", "MSBuild", "NuGet."];

    public static void Check(PackageFile package, long budget)
    {
        CheckWhatIsShown(package);
        CheckOrigin(package);
        package.Size.ShouldBeLessThan(budget);
        package.Names.ShouldNotContain(name => name.Contains("/publish/", StringComparison.Ordinal)
            || name.EndsWith(".xml", StringComparison.Ordinal) && name.Contains("PatternAnalyzers.", StringComparison.Ordinal));
        package.Names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(name => Path.GetFileName(name))
            .ShouldNotContain(name => name != "Microsoft.Build.Locator.dll" && OfMsBuild.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }

    private static void CheckWhatIsShown(PackageFile package)
    {
        var (readme, icon) = (package.Says("readme").Value, package.Read(package.Says("icon").Value));
        var page = System.Text.Encoding.UTF8.GetString(package.Read(readme));
        page.ShouldStartWith($"# {package.Says("id").Value}\n");
        // A package's page is read far from the repository.
        page.ShouldNotMatch(@"\]\((?!https://|#)");
        icon[1..4].ShouldBe("PNG"u8.ToArray());
        (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))).ShouldBe((128, 128));
        package.Says("description").Value.Length.ShouldBeInRange(60, 4000);
        package.Says("tags").Value.Split(' ').ShouldContain("architecture");
        var newest = File.ReadLines(Checkout.At("CHANGELOG.md")).First(line => line.StartsWith("- ", StringComparison.Ordinal));
        package.Says("releaseNotes").Value.ShouldStartWith(newest);
    }

    private static void CheckOrigin(PackageFile package)
    {
        var (license, repository) = (package.Says("license"), package.Says("repository"));
        (license.Attribute("type")!.Value, license.Value).ShouldBe(("expression", "MIT"));
        package.Names.ShouldContain("LICENSE");
        package.Says("projectUrl").Value.ShouldBe(Home);
        repository.Attribute("url")!.Value.ShouldBe(Home + ".git");
        repository.Attribute("commit")!.Value.ShouldMatch("^[0-9a-f]{40}$");
    }
}

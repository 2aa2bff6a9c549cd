using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Package.Tests.Repositories;

public sealed class RemovedProjectTests(PackedPackage package)
{
    [Fact]
    public void FragmentOfARemovedProject_IsNotMerged()
    {
        var shop = new Shop(package);
        shop.BuildAll("-m:2").Green();
        Directory.Delete(shop.At("src", "Orders"), recursive: true);

        var fragments = FragmentDirectory.Read(shop.Fragments);
        var selection = FragmentSelection.Select(
            fragments,
            new RepositoryState { Repository = "git.example.com/shop/shop", Commit = shop.Git("rev-parse", "HEAD") },
            project => File.Exists(shop.At(project)),
            fragments[0].Manifest.ToolVersion);

        selection.Accepted.ShouldAllBe(fragment => fragment.Manifest.Project != "src/Orders/Shop.Orders.csproj");
        selection.Accepted.Count.ShouldBe(3);
    }
}

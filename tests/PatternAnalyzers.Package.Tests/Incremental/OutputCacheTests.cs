namespace PatternAnalyzers.Package.Tests.Incremental;

/// <summary>The compiler's output cache answers without running analyzers. Agents share it between their worktrees.</summary>
public sealed class OutputCacheTests(PackedPackage package)
{
    [Fact]
    public void CacheHitInASecondWorktree_StillGivesTheSameFragment()
    {
        var shop = new Shop(package);
        var tree = Path.Combine(shop.Root, "..", "tree");
        shop.Git("worktree", "add", "--quiet", "--detach", tree);
        var second = Shop.Restored(package, tree);
        string[] cached =
        [
            "-p:UseSharedCompilation=true",
            $"-p:Features=use-global-cache={Path.Combine(shop.Root, "..", "cache")}",
            "-p:ContinuousIntegrationBuild=true"
        ];

        var miss = shop.Build("Stock", cached).Green();
        var hit = shop.Build("Stock", ["--no-incremental", .. cached]).Green();
        var other = second.Build("Stock", cached).Green();

        miss.Compilations.ShouldBe(1);
        hit.Compilations.ShouldBe(2, "one that the cache answers and one for the facts");
        other.Compilations.ShouldBe(2);
        foreach (var built in new[] { miss, hit, other })
            built.Warnings.ShouldBeEmpty();
        File.ReadAllText(second.Fragment("Stock")).ShouldBe(File.ReadAllText(shop.Fragment("Stock")));
        second.Build("Stock", cached).Green().Compilations.ShouldBe(0);
    }
}

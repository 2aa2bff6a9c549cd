namespace PatternAnalyzers.Package.Tests.Repositories;

public sealed class CheckoutTests(PackedPackage package)
{
    private const string Origin = "https://git.example.com/shop/shop.git";

    [Fact]
    public void WorktreeSubmoduleAndShallowClone_GiveTheFragmentOfThePlainClone()
    {
        var shop = new Shop(package);
        // Of one commit alone no clone is shallow.
        shop.Git("-c", "user.name=Shop", "-c", "user.email=shop@example.com", "commit", "--quiet", "--allow-empty", "--message=Nothing new");
        shop.Build("Stock").Green();
        var fragment = File.ReadAllText(shop.Fragment("Stock"));

        foreach (var root in new[] { Worktree(shop), Submodule(shop), Shallow(shop) })
        {
            var other = Shop.Restored(package, root);
            other.Build("Stock").Green().Warnings.ShouldBeEmpty(root);
            File.ReadAllText(other.Fragment("Stock")).ShouldBe(fragment, root);
        }
    }

    private static string Worktree(Shop shop)
    {
        var root = Beside(shop, "worktree");
        shop.Git("worktree", "add", "--quiet", "--detach", root);
        return root;
    }

    private static string Submodule(Shop shop)
    {
        var super = Beside(shop, "mall");
        shop.Git("init", "--quiet", super);
        shop.Git("-C", super, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", shop.Root, "tenants/shop");
        return Named(shop, Path.Combine(super, "tenants", "shop"));
    }

    private static string Shallow(Shop shop)
    {
        var root = Beside(shop, "shallow");
        shop.Git("clone", "--quiet", "--depth", "1", "--branch", "main", new Uri(shop.Root).AbsoluteUri, root);
        File.Exists(Path.Combine(root, ".git", "shallow")).ShouldBeTrue();
        return Named(shop, root);
    }

    private static string Named(Shop shop, string root)
    {
        shop.Git("-C", root, "remote", "set-url", "origin", Origin);
        return root;
    }

    private static string Beside(Shop shop, string name) => Path.GetFullPath(Path.Combine(shop.Root, "..", name));
}

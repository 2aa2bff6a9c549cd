namespace PatternAnalyzers.Package.Tests.Layouts;

public sealed class FrameworkTests(PackedPackage package)
{
    [Fact]
    public void CodeOfOneFramework_StandsInItsFragmentOnly()
    {
        var shop = new Shop(package);
        shop.Write("src/Common/Both.cs", """
            namespace Shop.Common;
            #if NETSTANDARD
            public sealed class NodeOldCompute { public int ExecuteCompute(int a) => a + 1; }
            #else
            public sealed class NodeNewCompute { public int ExecuteCompute(int a) => a + 2; }
            #endif
            """);

        shop.Build("Common").Green();

        Symbols(shop, "net10.0").ShouldBe(["T:Shop.Common.NodeNewCompute", "T:Shop.Common.NodeTextCompute"]);
        Symbols(shop, "netstandard2.0").ShouldBe(["T:Shop.Common.NodeOldCompute", "T:Shop.Common.NodeTextCompute"]);
        shop.Read("Common").TargetFramework.ShouldBe("net10.0");
    }

    private static IEnumerable<string> Symbols(Shop shop, string framework) => shop.Read("Common", framework).Patterns.Select(pattern => pattern.Symbol);
}

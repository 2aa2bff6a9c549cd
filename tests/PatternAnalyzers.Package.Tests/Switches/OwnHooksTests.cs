namespace PatternAnalyzers.Package.Tests.Switches;

/// <summary>What a user hangs into the build stands beside what we hang into it.</summary>
public sealed class OwnHooksTests(PackedPackage package)
{
    [Fact]
    public void GlobalConfigAndImportAfterOfTheUser_BothCount()
    {
        var shop = new Shop(package);
        shop.Edit("src/Orders/NodePriceCompute.cs", "return ", "var now = System.DateTime.UtcNow; return ");
        // At the level of our own file, so that a key of both would be a conflict.
        shop.Write("src/Orders/own.globalconfig", "is_global = true\nglobal_level = 0\ndotnet_diagnostic.ONEX2008.severity = error\n");
        shop.Write("extensions/Current/Microsoft.Common.targets/ImportAfter/Own.targets", Hook("Own", "the user's own hook"));
        shop.Write("After.targets", Hook("After", "the repository's hook"));
        shop.Edit("src/Orders/Shop.Orders.csproj", "<ItemGroup>", "<ItemGroup><GlobalAnalyzerConfigFiles Include=\"own.globalconfig\" />");
        string[] hooks = [$"-p:MSBuildUserExtensionsPath={shop.At("extensions")}", $"-p:CustomAfterMicrosoftCommonTargets={shop.At("After.targets")}"];

        var failed = shop.Build("Orders", hooks);

        failed.ExitCode.ShouldNotBe(0);
        failed.Errors.ShouldContain(line => line.Contains("ONEX2008", StringComparison.Ordinal));
        shop.Edit("src/Orders/own.globalconfig", "= error", "= none");

        var built = shop.Build("Orders", hooks).Green();

        built.Output.ShouldContain("the user's own hook");
        built.Output.ShouldContain("the repository's hook");
        built.Warnings.ShouldBeEmpty();
        shop
            .Read("Orders").Patterns
            .Single(pattern => pattern.Symbol == "T:Shop.Orders.NodePriceCompute").Violations
            .ShouldContain(violation => violation.Rule == "ONEX2008");
    }

    private static string Hook(string name, string text) =>
        $"""<Project><Target Name="{name}" AfterTargets="CoreCompile"><Message Importance="high" Text="{text}" /></Target></Project>""";
}

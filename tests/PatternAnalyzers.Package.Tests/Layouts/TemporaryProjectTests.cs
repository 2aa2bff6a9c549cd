namespace PatternAnalyzers.Package.Tests.Layouts;

public sealed class TemporaryProjectTests(PackedPackage package)
{
    [Fact]
    public void ProjectThatWpfGenerates_TouchesNothingOfTheRealOne()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var times = shop.Times();
        var text = File.ReadAllText(shop.At("src", "Stock", "Shop.Stock.csproj"));
        // WPF imports what restore made for the real project in just this way.
        shop.Write("src/Stock/Shop.Stock_x1y2z3_wpftmp.csproj", text
            .Replace(
                "</PropertyGroup>",
                "<AssemblyName>Shop.Stock</AssemblyName></PropertyGroup><Import Project=\"obj/Shop.Stock.csproj.nuget.g.props\" />",
                StringComparison.Ordinal)
            .Replace("</Project>", "<Import Project=\"obj/Shop.Stock.csproj.nuget.g.targets\" /></Project>", StringComparison.Ordinal));

        var built = shop.Run("msbuild", "src/Stock/Shop.Stock_x1y2z3_wpftmp.csproj", "-t:Compile", "-p:IntermediateOutputPath=obj/Debug/net10.0/").Green();

        built.Log.ShouldContain(line => line.Contains("PatternAnalyzers.targets", StringComparison.Ordinal), "or the package was not there at all");
        built.Log.ShouldNotContain(line => line.Contains("/analyzer:", StringComparison.Ordinal)
            && line.Contains("PatternAnalyzers.Extractors.dll", StringComparison.Ordinal));
        shop.Times().ShouldBe(times);
    }
}

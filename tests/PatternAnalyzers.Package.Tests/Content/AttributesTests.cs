namespace PatternAnalyzers.Package.Tests.Content;

public sealed class AttributesTests(PackedPackage package)
{
    private const string Sources = """
        namespace Shop.Stock
        {
            [PatternAnalyzers.Pattern(Type = "SERVICE", Subtype = "storage", Name = "Stock Ledger")]
            public sealed class Ledger { }

            [PatternAnalyzers.PatternIgnore("only shows how it is done")]
            public sealed class DemoService { }

            public abstract class JobBase { }

            public sealed class Night : JobBase { }
        }
        """;

    [Theory]
    [InlineData(".editorconfig", "[*.cs]")]
    [InlineData(".globalconfig", "is_global = true")]
    public void AttributesAndConfiguredFamilies_Count(string configuration, string head)
    {
        var shop = new Shop(package);
        File.WriteAllText(shop.At("src", "Stock", "Ledger.cs"), Sources);
        File.WriteAllText(shop.At(configuration), head + "\npattern_analyzers.families = Shop.Stock.JobBase:HANDLER/background, Broken\n");

        shop.Build("Stock", "-p:PatternAttributes=true").Green();

        var manifest = shop.Read("Stock");
        manifest.Patterns.Single(pattern => pattern.Symbol == "T:Shop.Stock.Ledger").PatternName.ShouldBe("Stock Ledger");
        manifest.Patterns.Single(pattern => pattern.Symbol == "T:Shop.Stock.Night").PatternSubtype.ShouldBe("background");
        manifest.Rejected.Single(rejected => rejected.Symbol == "T:Shop.Stock.DemoService").Reason.ShouldBe("ignored");
        manifest.Warnings.ShouldContain("src/Stock/Shop.Stock.csproj: pattern_analyzers.families: 'Broken' is not of the form Namespace.Name:FAMILY/subtype");
    }

    [Fact]
    public void AnalysisOff_StillCompilesTheAttributesIn()
    {
        var shop = new Shop(package);
        File.WriteAllText(shop.At("src", "Stock", "Ledger.cs"), Sources);

        shop.Build("Stock", "-p:PatternAttributes=true", "-p:PatternAnalysis=false").Green();
    }

    [Fact]
    public void WithoutTheProperty_OwnAttributesOfThatNameCompile()
    {
        var shop = new Shop(package);
        File.WriteAllText(shop.At("src", "Stock", "Own.cs"), "namespace PatternAnalyzers { public sealed class PatternAttribute : System.Attribute { } }");

        shop.Build("Stock").Green();
    }
}

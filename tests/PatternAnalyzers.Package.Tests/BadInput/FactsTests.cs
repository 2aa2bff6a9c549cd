namespace PatternAnalyzers.Package.Tests.BadInput;

public sealed class FactsTests(PackedPackage package)
{
    [Fact]
    public void FactsThatCannotBeRead_AreAWarning_AndTheNextBuildMakesThemAgain()
    {
        var shop = new Shop(package);
        shop.Build("Stock").Green();
        var facts = File.ReadAllText(shop.Facts("Stock"));
        var fragment = File.ReadAllText(shop.Fragment("Stock"));

        foreach (var (spoilt, code) in new[]
        {
            (facts[..(facts.Length / 2)], "PA200"),
            (facts.Replace("\"schema_version\":1", "\"schema_version\":99", StringComparison.Ordinal), "PA2003"),
        })
        {
            File.WriteAllText(shop.Facts("Stock"), spoilt);

            var warned = shop.Build("Stock", "-p:TreatWarningsAsErrors=true").Green();

            warned.Warnings.ShouldHaveSingleItem().ShouldContain("warning PA1002");
            warned.Output.ShouldContain(code);
            File.ReadAllText(shop.Fragment("Stock")).ShouldBe(fragment, "no half manifest");
            shop.Build("Stock", "-p:TreatWarningsAsErrors=true").Green().Warnings.ShouldBeEmpty();
            File.ReadAllText(shop.Facts("Stock")).ShouldBe(facts);
        }
    }
}

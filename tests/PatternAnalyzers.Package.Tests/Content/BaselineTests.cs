using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Package.Tests.Content;

public sealed class BaselineTests(PackedPackage package)
{
    private const string Read = "var now = System.DateTime.UtcNow; return ";

    [Fact]
    public void AdoptedRepository_BuildsWithoutItsOldFindings_AndTellsTheNewOnes()
    {
        var shop = new Shop(package);
        shop.Edit("src/Orders/NodePriceCompute.cs", "return ", Read);
        var before = shop.Build("Orders").Green();
        before.Warnings.ShouldContain(warning => warning.Contains("ONEX2008", StringComparison.Ordinal));
        var fragment = File.ReadAllText(shop.Fragment("Orders"));

        File.WriteAllText(shop.At("patterns.baseline"), Baseline.Of(shop.Read("Orders")).Text() + "ONEX2008 T:Shop.Orders.Gone\n");
        var adopted = shop.Build("Orders", "-warnaserror").Green();
        var next = shop.Build("Orders", "-warnaserror").Green();

        adopted.Compilations.ShouldBe(2, "the baseline belongs to the project that is referenced as well");
        adopted.Warnings.ShouldBeEmpty();
        File.ReadAllText(shop.Fragment("Orders")).ShouldBe(fragment, "a baseline changes no score");
        next.Compilations.ShouldBe(0);

        shop.Edit("src/Orders/NodePriceCompute.cs", Read, "System.IO.File.Delete(\"price\"); " + Read);
        var worse = shop.Build("Orders").Green();
        worse.Warnings.ShouldContain(warning => warning.Contains("ONEX2001", StringComparison.Ordinal));
        worse.Warnings.ShouldNotContain(warning => warning.Contains("ONEX2008", StringComparison.Ordinal));
    }
}

namespace PatternAnalyzers.Package.Tests.Switches;

public sealed class ErrorLogTests(PackedPackage package)
{
    [Fact]
    public void ErrorLogOfTheUser_HoldsOurFindings_AndIsNotOverwrittenByTheCompilationForTheFacts()
    {
        var shop = new Shop(package);
        shop.Edit("src/Orders/NodePriceCompute.cs", "return ", "var now = System.DateTime.UtcNow; return ");
        var log = shop.At("findings.sarif");
        var errorLog = $"-p:ErrorLog={log}%2Cversion=2.1";

        shop.Build("Orders", errorLog).Green();

        File.ReadAllText(log).ShouldContain("\"ruleId\": \"ONEX2008\"");
        File.Exists(shop.Fragment("Orders")).ShouldBeTrue();

        File.Delete(shop.Facts("Orders"));
        File.WriteAllText(log, "mine");
        shop.Build("Orders", errorLog, "-p:RunAnalyzers=false", "-p:BuildProjectReferences=false").Green().Compilations.ShouldBe(1);
        File.Exists(shop.Facts("Orders")).ShouldBeTrue();
        File.ReadAllText(log).ShouldBe("mine");
    }
}

namespace PatternAnalyzers.Package.Tests.BadInput;

public sealed class ContractTests(PackedPackage package)
{
    [Fact]
    public void ContractThatIsNoYaml_IsAWarning_AndDeclaresNothing()
    {
        var shop = new Shop(package);
        shop.Write("src/Stock/contract.yaml", "%PDF-1.7 \0\u0001 { [ & * ! | > : \t- \n\t}\n");

        var built = shop.Build("Stock").Green();

        built.Warnings.ShouldHaveSingleItem().ShouldContain("ONEX4001");
        var writer = shop.Read("Stock").Facts!.Types.Single(type => type.Name == "NodeStockWriterEffect");
        writer.Contract!.NodeType.ShouldBeNullOrEmpty();
        shop.Read("Stock").Patterns.ShouldHaveSingleItem();
    }
}

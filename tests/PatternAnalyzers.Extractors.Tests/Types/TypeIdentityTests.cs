using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Types;

public sealed class TypeIdentityTests
{
    [Fact]
    public async Task Class_HasSymbolNamespaceAndPlace()
    {
        var type = await Extraction.TypeOf("Price", "namespace Shop.Orders;\n\npublic sealed class Price<T>\n{\n}\n");

        type.Symbol.ShouldBe("T:Shop.Orders.Price`1");
        type.Namespace.ShouldBe("Shop.Orders");
        type.FilePath.ShouldBe("src/App/File0.cs");
        (type.LineStart, type.LineEnd).ShouldBe((3, 5));
        type.Modifiers.ShouldBe(["sealed"]);
        type.Accessibility.ShouldBe("public");
        type.Arity.ShouldBe(1);
    }
}

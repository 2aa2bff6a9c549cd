using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Tests.Symbols;

public sealed class SymbolNamesTests
{
    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public void NullableAndPlain_KeepTheirOwnText_WhicheverIsAskedFirst(string first, string second)
    {
        var type = CSharpCompilation.Create("App",
            [CSharpSyntaxTree.ParseText("class C { public string? A; public string B; }", cancellationToken: TestContext.Current.CancellationToken)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .GetTypeByMetadataName("C")!;
        var names = new SymbolNames();

        var texts = new[] { first, second }.ToDictionary(name => name, name => names.Text(((IFieldSymbol)type.GetMembers(name)[0]).Type));

        texts["A"].ShouldBe("string?");
        texts["B"].ShouldBe("string");
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class ExtensionMethodsTests
{
    [Theory]
    [InlineData("OrderExtensions", "AddLines", "Line", "Extension methods for Order that add lines.")]
    [InlineData("OrderExtensions", "Apart", "int", "Extension methods for Order.")]
    public void Class_IsToldByWhomItExtendsAndWhatIsDone(string name, string method, string parameter, string told) =>
        ExtensionMethods.Of(Of(name, method, parameter)).ShouldBe(told);

    [Fact]
    public void ClassWithAnotherMethod_IsNone() =>
        ExtensionMethods.Are(Of("OrderExtensions", "AddLines", "Line") is var type ? type with { Members = [.. type.Members, Told.Method("Parse")] } : type)
            .ShouldBeFalse();

    private static TypeFact Of(string name, string method, string parameter) => new()
    {
        Symbol = "T:" + name, Name = name, FilePath = "a.cs", Modifiers = ["static"],
        Members = [Told.Method(method) with
        {
            Modifiers = ["static", "extension"],
            Parameters = ["Order", parameter],
            ParameterNames = ["order", "line"],
            Lines = 8
        }],
    };
}

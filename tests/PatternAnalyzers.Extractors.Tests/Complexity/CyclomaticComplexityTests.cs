using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Complexity;

public sealed class CyclomaticComplexityTests
{
    [Theory]
    [InlineData("return;", 1)]
    [InlineData("if (a) return;", 2)]
    [InlineData("if (a && b) return;", 3)]
    [InlineData("if (a & b) return;", 3)]
    [InlineData("for (;;) { }", 2)]
    [InlineData("try { F(); } catch { }", 1)]
    [InlineData("switch (n) { case 1: break; case 2: break; default: break; }", 4)]
    [InlineData("string? s = null; var x = s ?? \"\";", 2)]
    [InlineData("string? s = null; var x = s?.Length;", 2)]
    [InlineData("var x = a ? 1 : 2;", 2)]
    [InlineData("void L() { if (a) F(); }", 2)]
    [InlineData("var x = n | 1;", 1)]
    public async Task Method_CountsByMicrosoftsDefinition(string body, int expected)
    {
        var type = await Extraction.TypeOf("C", $"class C {{ void F() {{}} void M(bool a, bool b, int n) {{ {body} }} }}");

        type.Member("M").Cyclomatic.ShouldBe(expected);
    }

    [Fact]
    public async Task SignatureWithoutBody_IsZero() =>
        (await Extraction.TypeOf("I", "interface I { void M(); }")).Member("M").Cyclomatic.ShouldBe(0);
}

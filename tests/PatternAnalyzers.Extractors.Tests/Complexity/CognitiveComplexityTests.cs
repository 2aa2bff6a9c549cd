using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Complexity;

public sealed class CognitiveComplexityTests
{
    [Theory]
    [InlineData("return;", 0)]
    [InlineData("if (a) F();", 1)]
    [InlineData("if (a) F(); else G();", 2)]
    [InlineData("if (a) F(); else if (b) G(); else F();", 3)]
    [InlineData("if (a) { if (b) F(); }", 3)]
    [InlineData("if (a) { if (b) { if (c) F(); } }", 6)]
    [InlineData("for (var i = 0; i < 3; i++) { if (a) F(); }", 3)]
    [InlineData("foreach (var x in new[] { 1 }) while (a) F();", 3)]
    [InlineData("do { F(); } while (a);", 1)]
    [InlineData("try { F(); } catch (Exception) { if (a) G(); }", 3)]
    [InlineData("try { F(); } finally { if (a) G(); }", 1)]
    [InlineData("switch (n) { case 1: F(); break; case 2: G(); break; default: break; }", 1)]
    [InlineData("switch (n) { case 1: if (a) F(); break; }", 3)]
    [InlineData("var x = n switch { 1 => a ? 1 : 2, _ => 0 };", 3)]
    [InlineData("var x = a ? 1 : 2;", 1)]
    [InlineData("var x = a ? b ? 1 : 2 : 3;", 3)]
    [InlineData("var x = a && b && c;", 1)]
    [InlineData("var x = a && b || c;", 2)]
    [InlineData("var x = a && b || c && a;", 3)]
    [InlineData("var x = a || b || c || a;", 1)]
    [InlineData("var x = a && !(b && c);", 2)]
    [InlineData("var x = a && (b && c);", 1)]
    [InlineData("if (a && b) F();", 2)]
    [InlineData("string? s = null; var x = s ?? s?.Trim();", 0)]
    [InlineData("Action f = () => { if (a) F(); };", 2)]
    [InlineData("Action f = delegate { if (a) F(); };", 1)]
    [InlineData("void L() { if (a) F(); }", 2)]
    [InlineData("static void L(bool z) { if (z) Console.Write(z); }", 0)]
    [InlineData("goto end; end: F();", 1)]
    [InlineData("if (a) goto end; end: F();", 3)]
    [InlineData("M(a, b, c, n);", 1)]
    [InlineData("M(a, b, c, n); if (a) M(b, a, c, n);", 2)]
    [InlineData("this.M(a, b, c, n);", 0)]
    [InlineData("if (n is 1 or 2 or 3) F();", 2)]
    [InlineData("if (n is > 1 and < 5 or 9) F();", 3)]
    [InlineData("lock (this) { if (a) F(); }", 1)]
    [InlineData("using (var s = new MemoryStream()) { if (a) F(); }", 1)]
    [InlineData("while (a) { for (;;) { if (b) break; else continue; } }", 7)]
    public async Task Method_Counts(string body, int expected)
    {
        var type = await Extraction.TypeOf("C", $"class C {{ void F() {{}} void G() {{}} void M(bool a, bool b, bool c, int n) {{ {body} }} }}");

        type.Member("M").Cognitive.ShouldBe(expected);
    }

    [Fact]
    public async Task Property_IsAsComplexAsItsHardestAccessor()
    {
        var type = await Extraction.TypeOf(
            "C",
            "class C { int x; int P { get { if (x > 0) return 1; return 0; } set { if (value > 0) { if (value > 1) x = value; } } } }");

        type.Member("P").Cognitive.ShouldBe(3);
        type.Member("P").Cyclomatic.ShouldBe(5);
    }

    [Fact]
    public async Task ChainOfFiveThousandTerms_IsCountedOnce()
    {
        var chain = string.Join(" && ", Enumerable.Repeat("a", 5000));

        var type = await Extraction.TypeOf("C", $"class C {{ bool M(bool a) => {chain}; }}");

        type.Member("M").Cognitive.ShouldBe(1);
        type.Member("M").Cyclomatic.ShouldBe(5000);
        type.TooDeep.ShouldBeFalse();
    }

    [Fact]
    public async Task DeepNesting_StopsAndSaysSo()
    {
        var deep = string.Concat(Enumerable.Repeat("if (a) ", 300)) + ";";

        var type = await Extraction.TypeOf("C", $"class C {{ void M(bool a) {{ {deep} }} }}");

        type.TooDeep.ShouldBeFalse();
        var deeper = string.Concat(Enumerable.Repeat("if (a) {", 300)) + ";" + new string('}', 300);
        (await Extraction.TypeOf("C", $"class C {{ void M(bool a) {{ {deeper} }} }}")).TooDeep.ShouldBeTrue();
    }

    [Fact]
    public async Task TopLevelStatements_Count()
    {
        var facts = await (Extraction.From("if (args.Length > 0) { if (args.Length > 1) Console.WriteLine(1); }") with
        {
            Output = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication
        }).RunAsync();

        facts.Type("Program").Members.ShouldHaveSingleItem().Cognitive.ShouldBe(3);
    }
}

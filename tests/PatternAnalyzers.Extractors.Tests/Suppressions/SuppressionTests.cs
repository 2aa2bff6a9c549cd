using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Suppressions;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("class C\n{\n    int a; // node-purity-ok: cached\n    int b;\n}", "node-purity-ok", "cached", 3, 3)]
    [InlineData("class C\n{\n    // io-ok: tested\n    int a;\n    int b;\n}", "io-ok", "tested", 3, 4)]
    [InlineData("class C\n{\n    // io-ok: tested\n    // more words\n\n    int a;\n}", "io-ok", "tested", 3, 6)]
    [InlineData("// ONEX_EXCLUDE: declarative_node\nclass C\n{\n    int a;\n}", "ONEX_EXCLUDE", "declarative_node", 1, 5)]
    [InlineData("class C // handler-di-ok: legacy\n{\n    int a;\n}", "handler-di-ok", "legacy", 1, 4)]
    [InlineData("class C\n{\n    int a; // io-ok\n}", "io-ok", "", 3, 3)]
    [InlineData("class C\n{\n#pragma warning disable ONEX2001 // why\n    int a;\n#pragma warning restore ONEX2001\n    int b;\n}", "ONEX2001", "why", 3, 5)]
    [InlineData("#pragma warning disable CS0169, ONEX2001 // why\nclass C\n{\n    int a;\n}\n", "ONEX2001", "why", 1, 6)]
    [InlineData("using System.Diagnostics.CodeAnalysis;\n[SuppressMessage(\"p\", \"ONEX3001:Title\", Justification = \"j\")]\nclass C\n{\n}", "ONEX3001", "j", 2, 5)]
    [InlineData("using System.Diagnostics.CodeAnalysis;\nclass C\n{\n    [SuppressMessage(\"p\", \"ONEX3001\", Justification = \"j\")]\n    void M()\n    {\n    }\n}", "ONEX3001", "j", 4, 7)]
    [InlineData("using System.Diagnostics.CodeAnalysis;\n[assembly: SuppressMessage(\"p\", \"ONEX3001\", Justification = \"j\", Scope = \"type\", Target = \"~T:C\")]\nclass C\n{\n}", "ONEX3001", "j", 3, 5)]
    public async Task Suppression_IsFound(string source, string token, string reason, int line, int lineEnd)
    {
        var fact = (await Extraction.TypeOf("C", source)).Suppressions.ShouldHaveSingleItem();

        fact.ShouldBe(new SuppressionFact { Token = token, Reason = reason, FilePath = "src/App/File0.cs", Line = line, LineEnd = lineEnd });
    }

    [Theory]
    [InlineData("class C { int a; // audio-ok: no\n }")]
    [InlineData("class C { int a; // this is about io-ok comments\n }")]
    [InlineData("class C { string s = \"io-ok: x\"; }")]
    [InlineData("class C {\n#pragma warning disable CS0169 // why\n int a; }")]
    public async Task OtherText_IsNone(string source) => (await Extraction.TypeOf("C", source)).Suppressions.ShouldBeEmpty();

    [Fact]
    public async Task SuppressionInNestedType_IsTheNestedTypes()
    {
        var facts = await Extraction.Of("class Outer\n{\n    // io-ok: nested\n    class Inner\n    {\n    }\n}");

        facts.Type("Outer").Suppressions.ShouldBeEmpty();
        facts.Type("Inner").Suppressions.ShouldHaveSingleItem().LineEnd.ShouldBe(6);
    }
}

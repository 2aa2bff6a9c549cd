using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Content;

public sealed class ContentTests
{
    [Fact]
    public async Task Hash_IgnoresTrivia()
    {
        var plain = await Extraction.TypeOf("C", "class C { int x = 1; }");
        var spaced = await Extraction.TypeOf("C", "/// <summary>S.</summary>\nclass C\r\n{\r\n    // comment\r\n    int x   = 1;\r\n}\r\n");
        var changed = await Extraction.TypeOf("C", "class C { int x = 2; }");

        spaced.ContentHash.ShouldBe(plain.ContentHash);
        changed.ContentHash.ShouldNotBe(plain.ContentHash);
        plain.ContentHash.ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public async Task Hash_DoesNotDependOnTheOrderOfParts()
    {
        var one = await Extraction.TypeOf("C", "partial class C { int x; }", "partial class C { int y; }");
        var two = await Extraction.TypeOf("C", "partial class C { int y; }", "partial class C { int x; }");

        two.ContentHash.ShouldBe(one.ContentHash);
    }

    [Fact]
    public async Task Code_CarriesDocumentationAndIsDedented()
    {
        var type = await Extraction.TypeOf("C", "namespace A\n{\n    // noise\n    /// <summary>S.</summary>\n    [Obsolete]\n    class C\n    {\n        int x;\n    }\n}\n");

        type.Code.ShouldBe("/// <summary>S.</summary>\n[Obsolete]\nclass C\n{\n    int x;\n}");
    }

    [Fact]
    public async Task LongCode_IsCut()
    {
        var body = string.Concat(Enumerable.Range(0, 100).Select(i => $"    int x{i};\n"));

        var lines = (await Extraction.TypeOf("C", $"class C\n{{\n{body}}}\n")).Code!.Split('\n');

        lines.Length.ShouldBe(50);
        lines[0].ShouldBe("class C");
        lines[^1].ShouldBe("// … 54 more lines");
    }

    [Fact]
    public async Task Code_IsLeftOutOnRequest() =>
        (await (Extraction.From("class C { }") with { Snippets = false }).RunAsync()).Type("C").Code.ShouldBeNull();

    [Theory]
    [InlineData("var x = \"Server=db;User=sa;Password=hunter2\";", "hunter2")]
    [InlineData("var x = \"DefaultEndpointsProtocol=https;AccountKey=abc==\";", "abc==")]
    [InlineData("var x = \"sk-abcdefghijklmnopqrstuvwx\";", "sk-")]
    [InlineData("var x = \"ghp_abcdefghijklmnopqrstuvwxyz0123456789\";", "ghp_")]
    [InlineData("var x = \"AKIAIOSFODNN7EXAMPLE\";", "AKIA")]
    [InlineData("var x = \"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc\";", "eyJ")]
    [InlineData("var x = \"-----BEGIN RSA PRIVATE KEY-----\";", "BEGIN")]
    [InlineData("var x = \"postgres://app:s3cret@db/orders\";", "s3cret")]
    [InlineData("var password = \"x\";", "\"x\"")]
    [InlineData("ApiKey = \"abc\";", "\"abc\"")]
    [InlineData("Use(token: \"abc\");", "\"abc\"")]
    [InlineData("var x = \"Zm9vYmFyMTIzNDU2Nzg5QWJDZEVm\";", "Zm9v")]
    [InlineData("var x = $\"Password=hunter2;Db={1}\";", "hunter2")]
    public async Task Secret_IsRedacted(string statement, string secret)
    {
        var code = (await Extraction.TypeOf("C", $"class C {{ string ApiKey; void Use(string token) {{ }} void M() {{ {statement} }} }}")).Code!;

        code.ShouldNotContain(secret);
        code.ShouldContain("\"***\"");
    }

    [Theory]
    [InlineData("var x = \"NodePriceCalculatorEffectRegistration\";")]
    [InlineData("var x = \"/orders/{id}/lines/{lineId}/price\";")]
    [InlineData("var x = \"Password must not be empty\";")]
    [InlineData("var password = \"\";")]
    [InlineData("var x = \"6f9619ff-8b86-d011-b42d-00c04fc964ff\";")]
    public async Task OrdinaryText_IsKept(string statement) =>
        (await Extraction.TypeOf("C", $"class C {{ void M() {{ {statement} }} }}")).Code!.ShouldContain(statement);
}

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
        var type = await Extraction.TypeOf(
            "C",
            "namespace A\n{\n    // noise\n    /// <summary>S.</summary>\n    [Obsolete]\n    class C\n    {\n        int x;\n    }\n}\n");

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
    public async Task LongDocumentation_IsCutBeforeTheCode()
    {
        var documentation = string.Concat(Enumerable.Range(0, 70).Select(i => $"/// Line {i}.\n"));
        var body = string.Concat(Enumerable.Range(0, 40).Select(i => $"    int x{i};\n"));

        var lines = (await Extraction.TypeOf("C", $"{documentation}class C\n{{\n{body}}}\n")).Code!.Split('\n');

        lines.Length.ShouldBe(50);
        lines[13..16].ShouldBe(["/// Line 13.", "/// …", "class C"]);
        lines[^1].ShouldBe("// … 9 more lines");
    }

    [Fact]
    public async Task SecretThatReachesBeyondWhatIsShown_IsRedacted()
    {
        var body = string.Concat(Enumerable.Range(0, 45).Select(i => $"    int x{i};\n"));
        var key = string.Concat(Enumerable.Range(0, 20).Select(i => $"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBK{i}\n"));

        var code = (await Extraction.TypeOf(
            "C",
            $"class C\n{{\n{body}    string key = @\"-----BEGIN PRIVATE KEY-----\n{key}-----END PRIVATE KEY-----\";\n    int last;\n}}\n")).Code!;

        code.ShouldContain("int x44;");
        code.ShouldNotContain("PRIVATE");
        code.ShouldNotContain("MIIE");
    }

    [Fact]
    public async Task WindowsLines_AreLinesToo() =>
        (await Extraction.TypeOf("C", "namespace A\r\n{\r\n    class C \r\n    {\r\n        int x;\r\n\r\n    }\r\n}")).Code.ShouldBe(
            "class C\n{\n    int x;\n\n}");

    [Fact]
    public async Task Code_IsLeftOutOnRequest() =>
        (await (Extraction.From("class C { }") with { Snippets = false }).RunAsync()).Type("C").Code.ShouldBeNull();
}

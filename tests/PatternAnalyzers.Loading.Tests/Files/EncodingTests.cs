using System.Text;

namespace PatternAnalyzers.Loading.Tests.Files;

public sealed class EncodingTests : IDisposable
{
    private const string Text = "public class Größe\r\n{\r\n}\r\n";

    private readonly SourceFolder folder = new SourceFolder().WithProject("App.csproj");

    public static TheoryData<string, byte[]> Encodings { get; } = new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Text) },
        { "utf-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "utf-16 le", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] },
        { "utf-16 be", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "utf-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)] },
        { "latin-1", Encoding.Latin1.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Encoding_GivesTheSameSymbols(string name, byte[] bytes)
    {
        var project = await folder.With("A.cs", bytes).LoadOneAsync();

        project.Declares("Größe").ShouldBeTrue(name);
        project.Errors().ShouldBeEmpty();
    }

    [Fact]
    public async Task InvalidUtf8InAString_IsReadAnyhow()
    {
        byte[] bytes = [.. "public class A { string s = \""u8, 0xC3, 0x28, 0xFF, .. "\"; }"u8];

        (await folder.With("A.cs", bytes).LoadOneAsync()).Declares("A").ShouldBeTrue();
    }

    [Fact]
    public async Task MixedLineEnds_KeepTheirLines()
    {
        var project = await folder.With("A.cs", "// one\r\n// two\n// three\rpublic class A;").LoadOneAsync();

        var location = project.Compilation.Assembly.GetTypeByMetadataName("A")!.Locations.Single();
        location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);
    }

    [Fact]
    public async Task BinaryFile_IsLeftOutAndTheRestRead()
    {
        var project = await folder.With("A.cs", [0x7F, 0x45, 0x00, 0x00, 0x01]).With("B.cs", "public class B;").LoadOneAsync();

        project.FileNames().ShouldBe(["B.cs"]);
    }

    [Fact]
    public async Task EmptyFile_IsRead() => (await folder.With("A.cs", []).With("B.cs", "class B;").LoadOneAsync()).FileNames().ShouldBe(["A.cs", "B.cs"]);

    public void Dispose() => folder.Dispose();
}

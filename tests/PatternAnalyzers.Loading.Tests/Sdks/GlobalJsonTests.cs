using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading.Tests.Sdks;

public sealed class GlobalJsonTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Theory]
    [InlineData("""{ "sdk": { "version": "9.0.100" } }""", "9.0.100")]
    [InlineData("""{ /* pinned */ "sdk": { "version": "9.0.100", }, }""", "9.0.100")]
    [InlineData("""{ "sdk": { "rollForward": "major" } }""", null)]
    [InlineData("""{ "sdk": 9 }""", null)]
    [InlineData("[]", null)]
    [InlineData("{", null)]
    public void Version_IsReadWhereThereIsOne(string text, string? version)
    {
        folder.With("global.json", text);

        GlobalJson.Above(folder.Root)!.Version.ShouldBe(version);
    }

    [Fact]
    public void NearestFile_Counts()
    {
        folder
            .With("global.json", """{ "sdk": { "version": "8.0.100" } }""")
            .With("src/global.json", """{ "sdk": { "version": "9.0.100" } }""")
            .With("src/deep/A.cs", "");

        GlobalJson.Above(folder["src/deep"])!.Version.ShouldBe("9.0.100");
    }

    public void Dispose() => folder.Dispose();
}

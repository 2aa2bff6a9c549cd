using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Extractors.Writing;

namespace PatternAnalyzers.Extractors.Tests.Writing;

public sealed class FactsWriterTests : IDisposable
{
    private static readonly ProjectFacts Facts = new() { Header = new FactsHeader { ToolVersion = "1", Assembly = "Ä", Project = "p" } };
    private static readonly Task<Manifest?> NoFragment = Task.FromResult<Manifest?>(null);
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void File_IsUtf8WithoutMarkAndWithLineFeeds()
    {
        var path = Path.Combine(folder, "sub", "facts.jsonl");

        FactsWriter.Write(Facts, NoFragment, path);

        var bytes = File.ReadAllBytes(path);
        bytes[0].ShouldBe((byte)'{');
        bytes.ShouldNotContain((byte)'\r');
        bytes[^1].ShouldBe((byte)'\n');
        File.ReadAllLines(path).Length.ShouldBe(2);
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldHaveSingleItem();
    }

    [Fact]
    public void OldFile_IsReplaced()
    {
        var path = Path.Combine(folder, "facts.jsonl");
        File.WriteAllText(path, "old");

        FactsWriter.Write(Facts, NoFragment, path);

        File.ReadAllText(path).ShouldStartWith("{\"record\":\"header\"");
        Directory.GetFiles(folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void TargetThatCannotBeWritten_LeavesNothingAndDoesNotThrow()
    {
        var path = Path.Combine(folder, "facts.jsonl");
        Directory.CreateDirectory(path);

        FactsWriter.Write(Facts, NoFragment, path);

        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public void FolderThatIsAFile_DoesNotThrow()
    {
        File.WriteAllText(Path.Combine(folder, "file"), "x");

        FactsWriter.Write(Facts, NoFragment, Path.Combine(folder, "file", "facts.jsonl"));

        Directory.GetFiles(folder).ShouldHaveSingleItem();
    }
}

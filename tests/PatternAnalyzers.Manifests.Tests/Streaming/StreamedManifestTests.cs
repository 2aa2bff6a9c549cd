using System.Text;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Tests.Streaming;

public sealed class StreamedManifestTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(16)]
    [InlineData(1_000)]
    [InlineData(1 << 18)]
    public void StreamedManifest_SaysWhatTheWholeOneSays(int block)
    {
        var path = Path.Combine(Checkout.Root, "tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json");

        var streamed = Streamed(path, block);

        IsStreamed(streamed).ShouldBeTrue();
        ManifestJson.Serialize(streamed).ShouldBe(File.ReadAllBytes(path));
    }

    [Fact]
    public void FragmentAndByteOrderMark_AreReadAsWell()
    {
        File.WriteAllBytes(folder["m.json"], [0xEF, 0xBB, 0xBF, .. ManifestJson.Serialize(Samples.Fragment())]);

        ManifestJson.Serialize(Streamed(folder["m.json"])).ShouldBe(ManifestJson.Serialize(Samples.Fragment()));
    }

    [Fact]
    public void EveryElement_MayBeAskedForTwiceAndInAnyOrder()
    {
        ManifestFile.Write(folder["m.json"], Samples.Merged());
        var patterns = Streamed(folder["m.json"]).Patterns;

        foreach (var index in new[] { 1, 0, 1, 0 })
            ManifestJson.SerializePattern(patterns[index]).ShouldBe(ManifestJson.SerializePattern(Samples.Merged().Patterns[index]));
    }

    [Fact]
    public void ElementThatIsNotThere_IsOutOfRangeInAnEmptyListToo()
    {
        ManifestFile.Write(folder["m.json"], Samples.Merged() with { Patterns = [] });

        Should.Throw<ArgumentOutOfRangeException>(() => Streamed(folder["m.json"]).Patterns[0]);
    }

    [Fact]
    public void ManyMorePatternsThanAreKept_AreReadByAllProcessors()
    {
        var all = Enumerable.Range(0, 5_000)
            .Select(number => Samples.Unknown() with { PatternId = new Guid(number, 0, 5, [1, 2, 3, 4, 5, 6, 7, 8]).ToString() })
            .ToList();
        ManifestFile.Write(folder["m.json"], Samples.Merged() with { Patterns = all });
        var patterns = Streamed(folder["m.json"]).Patterns;

        Parallel.For(0, 20_000, index => patterns[index % all.Count].PatternId.ShouldBe(all[index % all.Count].PatternId));
    }

    [Fact]
    public void ReplacedFile_StillGivesWhatWasOpened()
    {
        ManifestFile.Write(folder["m.json"], Samples.Merged());
        var streamed = Streamed(folder["m.json"]);

        ManifestFile.Write(folder["m.json"], Samples.Merged() with { Patterns = [] });
        streamed.Patterns.Select(pattern => pattern.PatternName).ShouldBe(Samples.Merged().Patterns.Select(pattern => pattern.PatternName));
    }

    [Fact]
    public void FileThatIsCutWhileItIsOpen_IsACodedFault()
    {
        ManifestFile.Write(folder["m.json"], Samples.Merged());
        var streamed = Streamed(folder["m.json"]);

        File.WriteAllText(folder["m.json"], "{");
        Should.Throw<PatternsException>(() => streamed.Patterns[0]).Code.ShouldBe("PA2010");
    }

    [Fact]
    public void MissingFile_IsACodedFault() =>
        Should.Throw<PatternsException>(() => ManifestFile.Open(folder["none.json"])).Code.ShouldBe("PA2010");

    [Fact]
    public void SmallManifest_IsReadWhole()
    {
        ManifestFile.Write(folder["m.json"], Samples.Merged());

        IsStreamed(ManifestFile.Open(folder["m.json"])).ShouldBeFalse();
    }

    [Fact]
    public void MutatedBytes_AreTakenOrRefusedAsInTheWholeManifest()
    {
        var random = new Random(20261123);
        var good = ManifestJson.Serialize(Samples.Merged());
        var refused = 0;
        for (var round = 0; round < 2_000; round++)
        {
            File.WriteAllBytes(folder["m.json"], MutatedJson.Of(good, random));
            var whole = Said(ManifestFile.Read);
            Said(path => Streamed(path, 64)).ShouldBe(whole);
            refused += whole.StartsWith("PA", StringComparison.Ordinal) ? 1 : 0;
        }

        refused.ShouldBeInRange(500, 1_999);
    }

    private string Said(Func<string, Manifest> read)
    {
        try
        {
            return Encoding.UTF8.GetString(ManifestJson.Serialize(read(folder["m.json"])));
        }
        catch (PatternsException exception)
        {
            return exception.Code + exception.Message;
        }
    }

    private static bool IsStreamed(Manifest manifest) => manifest.Patterns is not List<Pattern>;

    private static Manifest Streamed(string path, int block = 4_096) => ManifestFile.Open(path, small: 0, block);
}

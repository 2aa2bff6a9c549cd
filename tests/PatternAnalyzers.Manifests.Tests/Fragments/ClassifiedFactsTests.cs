using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests.Fragments;
using PatternAnalyzers.Testing;

namespace PatternAnalyzers.Manifests.Tests.Fragments;

public sealed class ClassifiedFactsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fragment_SaysWhatTheManifestWriterWrites()
    {
        var fragment = Fragment();

        Reread(fragment).ShouldBe(Text(fragment));
    }

    [Fact]
    public void EachPattern_StandsOnALineOfItsOwn()
    {
        var lines = Written(Fragment()).Split('\n');

        lines[..2].ShouldBe(["{", "\"schema_version\": 1,"]);
        lines.Count(static line => line.StartsWith("{\"pattern_id\":", StringComparison.Ordinal)).ShouldBe(2);
        lines[^2..].ShouldBe([lines[^2], ""]);
        lines[^2].ShouldEndWith("}]}}");
    }

    [Fact]
    public void FactsWithoutAnything_BecomeAnEmptyFragment()
    {
        var fragment = new Manifest
        {
            ToolVersion = "0.1.0",
            Repository = "unknown",
            Project = "p",
            Facts = new ProjectFacts
            {
                Header = new FactsHeader { ToolVersion = "0.1.0", Assembly = "A", Project = "p" },
                Types = [new TypeFact { Symbol = "T:A", Name = "A", FilePath = "A.cs" }]
            },
        };

        Reread(fragment).ShouldBe(Text(fragment));
    }

    [Fact]
    public void EveryCharacter_ComesThrough()
    {
        var all = string.Concat(Enumerable.Range(1, char.MaxValue).Where(static code => !char.IsSurrogate((char)code)).Select(static code => (char)code))
            + "😀";
        var fragment = Fragment();
        fragment = fragment with { Patterns = [fragment.Patterns[0] with { Code = all }] };

        Reread(fragment).ShouldBe(Text(fragment));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(0.00001)]
    [InlineData(123456789.125)]
    [InlineData(1e21)]
    [InlineData(1.0 / 3)]
    public void Number_ComesThrough(double weight)
    {
        var fragment = Fragment() with { Relationships = [new Relationship { Source = "s", Target = "t", Kind = "uses", Weight = weight }] };

        Reread(fragment).ShouldBe(Text(fragment));
    }

    [Fact]
    public void FactsThatNobodyClassified_AreCutShort() =>
        Should.Throw<PatternsException>(() => Read(FactsLines.Of(Samples.Facts(), fragment: null))).Code.ShouldBe("PA2002");

    [Fact]
    public void LostLine_IsMissed() =>
        Should.Throw<PatternsException>(() => Read(
            FactsLines.Of(Samples.Facts(), Samples.Fragment()).Where(static line => !line.Contains("\"record\":\"relationship\"", StringComparison.Ordinal)))).Code
            .ShouldBe("PA2002");

    [Theory]
    [InlineData("{\"record\":\"classified\",")]
    [InlineData("{\"record\":\"pattern\",\"pattern_name\":}")]
    [InlineData("{\"record\":\"type\",\"symbol\":\"T:")]
    [InlineData("no JSON")]
    [InlineData("{\"record\":\"relationship\",\"weight\":1}}")]
    [InlineData("{\"weight\":1,\"record\":\"relationship\"}")]
    public void SpoiltLine_IsNamed(string spoilt)
    {
        var record = spoilt.Split(',')[0];
        var lines = FactsLines.Of(Samples.Facts(), Samples.Fragment());
        var at = Math.Max(1, lines.FindIndex(line => line.StartsWith(record, StringComparison.Ordinal)));
        lines[at] = spoilt;

        var fault = Should.Throw<PatternsException>(() => Read(lines));

        fault.Code.ShouldBe("PA2004");
        fault.Message.ShouldContain($"line {at + 1}: ");
    }

    [Fact]
    public void ReaderOfFacts_PassesOverWhatTheCompilerMadeOfThem() =>
        FactsFile.Read(folder.Write("facts", string.Join('\n', FactsLines.Of(Samples.Facts(), Samples.Fragment())))).Types.Count.ShouldBe(
            Samples.Facts().Types.Count);

    // Core promises its maps in ordinal order; the sample's are not.
    private static Manifest Fragment()
    {
        var pattern = Samples.Pattern();
        var complexity = pattern.Quality.Complexity;
        return Samples.Fragment() with
        {
            CommitDate = null,
            Dirty = null,
            Statistics = new Statistics
            {
                Patterns = 2,
                ByType = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["HANDLER"] = 1, ["ALGORITHM"] = 1 },
                Mean = 0.7312
            },
            Patterns = [pattern with
            {
                Quality = pattern.Quality with
                {
                    Complexity = complexity with { Raw = new SortedDictionary<string, double>(complexity.Raw.ToDictionary(), StringComparer.Ordinal) }
                }
            }, Samples.Unknown()],
        };
    }

    private string Written(Manifest fragment)
    {
        using var facts = Read(FactsLines.Of(fragment.Facts!, fragment), fragment.Commit);
        var path = folder[facts.FileName];
        facts.WriteTo(path).ShouldBeTrue();
        facts.WriteTo(path).ShouldBeFalse();
        return File.ReadAllText(path);
    }

    private string Reread(Manifest fragment) => Text(ManifestJson.Parse(System.Text.Encoding.UTF8.GetBytes(Written(fragment)), "fragment"));

    private ClassifiedFacts Read(IEnumerable<string> lines, string? commit = null) =>
        ClassifiedFacts.Read(folder.Write("facts", string.Join('\n', lines)), commit);

    private static string Text(Manifest fragment) => System.Text.Encoding.UTF8.GetString(ManifestJson.Serialize(fragment));
}

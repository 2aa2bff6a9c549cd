using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Tests.Planning;

public sealed class OriginsTests
{
    private const string Code = "class NAME { private readonly int limit; public NAME(int limit) { this.limit = limit; } public bool Fits(int count) { if (count > limit) return false; return count >= 0; } }";

    [Fact]
    public void RenamedWithTheSameBody_IsDerived() => OriginOf(Of("Limit Check", Code), Of("Bound Check", Code)).ShouldBe(Samples.Id("Limit Check"));

    [Fact]
    public void RenamedWithASmallChange_IsDerived() =>
        OriginOf(Of("Limit Check", Code), Of("Bound Check", Code.Replace("count >= 0", "count > 0", StringComparison.Ordinal))).ShouldBe(
            Samples.Id("Limit Check"));

    [Fact]
    public void AnotherBody_IsNotDerived() => OriginOf(
        Of("Limit Check", Code),
        Of(
            "Bound Check",
            "class NAME { public string Greet(string who) => string.IsNullOrEmpty(who) ? \"nobody\" : $\"hello {who}, how are you today\"; public int Length => Greet(\"me\").Length; }")).ShouldBeNull();

    [Fact]
    public void AnotherFamily_IsNotDerived() =>
        OriginOf(Of("Limit Check", Code), Of("Bound Check", Code) with { PatternType = PatternType.Algorithm }).ShouldBeNull();

    [Fact]
    public void TooLittleCode_TellsNothing() => OriginOf(Of("Limit Check", "class NAME { }"), Of("Bound Check", "class NAME { }")).ShouldBeNull();

    [Fact]
    public void OneVanishedPattern_IsTheOriginOfOneOnly()
    {
        var old = Of("Limit Check", Code);
        Draft[] created = [New(Of("Bound Check", Code)), New(Of("Range Check", Code))];

        Origins.Of(created, [Stored(old)], _ => old).Count.ShouldBe(1);
    }

    private static string? OriginOf(Pattern vanished, Pattern created) =>
        Origins.Of([New(created)], [Stored(vanished)], _ => vanished).GetValueOrDefault(created.PatternId)?.PatternId;

    private static Draft New(Pattern pattern) => Draft.Of(new([pattern], 0), new Dictionary<string, StoredPattern>());

    private static Pattern Of(string name, string code) =>
        Samples.Pattern(name) with { Code = code.Replace("NAME", name.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal) };

    private static StoredPattern Stored(Pattern pattern) => new()
    {
        NodeId = pattern.PatternId, PatternId = pattern.PatternId, LineageId = pattern.PatternId, Generation = 1, Content = Digest.OfKnown(pattern.ContentHash),
        Data = default, Current = true,
    };
}

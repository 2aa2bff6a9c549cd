using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

/// <summary>What requests and filters are about.</summary>
public sealed class AskedTests
{
    [Theory]
    [InlineData("lists", "the list secrets request", "secrets")]
    [InlineData("rotates", "the rotate secret request", "the secret")]
    [InlineData("updates", "the update report v2 request", "the report")]
    [InlineData("deletes", "the bookmark filter", "bookmarks")]
    [InlineData("seeds", "the request", "")]
    [InlineData("validates", "the request", "the request")]
    [InlineData("maps", "the order model", "the order model")]
    public void Kinds_AreNoThings(string verb, string thing, string said) => Asked.For(verb, thing).ShouldBe(said);
}

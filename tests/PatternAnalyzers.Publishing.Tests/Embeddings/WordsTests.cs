using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Tests.Embeddings;

public sealed class WordsTests
{
    [Theory]
    [InlineData("DbContext.SaveChangesAsync", "db context save changes async")]
    [InlineData("HTTPClient", "http client")]
    [InlineData("GET /orders/{id}", "get orders id")]
    [InlineData("IRequestHandler<PlaceOrder>", "i request handler place order")]
    [InlineData("Größe注文 складской", "größe注文 складской")]
    [InlineData("", "")]
    [InlineData("__", "")]
    public void Identifiers_AreSplit(string text, string expected) => string.Join(' ', Words.Of(text)).ShouldBe(expected);

    [Theory]
    [InlineData("writes", "writ")]
    [InlineData("writing", "writ")]
    [InlineData("write", "writ")]
    [InlineData("entries", "entry")]
    [InlineData("classes", "class")]
    [InlineData("class", "class")]
    [InlineData("status", "status")]
    [InlineData("mapped", "map")]
    [InlineData("calls", "call")]
    [InlineData("calling", "call")]
    [InlineData("bus", "bus")]
    public void Stem_MeetsItsForms(string word, string expected) => Stem.Of(word).ShouldBe(expected);
}

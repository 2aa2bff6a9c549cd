using Microsoft.Extensions.AI;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Publishing.Tests.Embeddings;

public sealed class LexicalHashEmbedderTests
{
    private readonly LexicalHashEmbedder embedder = new();

    [Fact]
    public void Metadata_SaysThatItIsLexical()
    {
        var metadata = (EmbeddingGeneratorMetadata)embedder.GetService(typeof(EmbeddingGeneratorMetadata))!;

        (metadata.DefaultModelId, metadata.DefaultModelDimensions).ShouldBe(("lexical-hash-384-v1", 384));
    }

    [Fact]
    public async Task Vector_HasLengthOne() => Math.Sqrt((await Embed("writes orders")).Sum(value => (double)value * value)).ShouldBe(1, 1e-6);

    // A change here is a new model: rename it, or stores mix vectors that do not compare.
    [Fact]
    public async Task Vector_IsTheSameOnEveryMachine()
    {
        var vector = await Embed("Writes orders to the database");

        string.Join(
            ' ',
            vector
                .Select((value, index) => (value, index))
                .Where(slot => slot.value != 0)
                .Select(slot => FormattableString.Invariant($"{slot.index}:{slot.value:0.0000}")))
            .ShouldBe(
                "43:0.2791 75:0.2791 77:-0.2233 78:-0.2791 112:-0.2233 151:0.2791 203:0.2233 228:-0.2791 231:-0.2233 249:0.2233 266:-0.2791 283:-0.2791 328:0.2791 359:0.2233 383:-0.2791");
    }

    [Fact]
    public async Task TextWithoutWords_HasNoDirection() => (await Embed("the of ...")).ShouldAllBe(value => value == 0);

    [Theory]
    [InlineData("writes orders", "write an order")]
    [InlineData("SaveChangesAsync", "save changes async")]
    [InlineData("Mapping entries", "maps entry")]
    public async Task SameWords_MeetInAnyForm(string one, string other) => (await Cosine(one, other)).ShouldBe(1, 1e-6);

    [Fact]
    public async Task MoreSharedWords_AreMoreAlike() =>
        (await Cosine("writes to the database", "writes orders to the database")).ShouldBeGreaterThan(
            await Cosine("writes to the database", "reads from the database"));

    [Fact]
    public async Task OrderOfWords_Counts() => (await Cosine("order price stock", "stock price order")).ShouldBeLessThan(0.9);

    [Fact]
    public async Task EveryText_HasItsVectorInOrder()
    {
        var embeddings = await embedder.GenerateAsync(["one order", "two prices"], cancellationToken: TestContext.Current.CancellationToken);

        embeddings.Count.ShouldBe(2);
        embeddings[1].Vector.ToArray().ShouldBe(await Embed("two prices"));
    }

    private async Task<double> Cosine(string one, string other)
    {
        var first = await Embed(one);
        var second = await Embed(other);
        return Vectors.Cosine(first, second);
    }

    private async Task<float[]> Embed(string text) =>
        (await embedder.GenerateAsync([text], cancellationToken: TestContext.Current.CancellationToken))[0].Vector.ToArray();
}

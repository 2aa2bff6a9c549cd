using System.Text;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Tests.Embeddings;

public sealed class Bm25Tests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 0x3c2569b2u)]
    [InlineData("hello", 0x248bfa47u)]
    [InlineData("hello, world", 0x149bbb7fu)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x2e4ff723u)]
    public void Hash_IsMurmur3(string text, uint hash) => Murmur3.Of(Encoding.UTF8.GetBytes(text)).ShouldBe(hash);

    [Fact]
    public void Words_AreNamedByTheirHashWithoutItsSign()
    {
        // The hash of hello is positive as a signed number, that of order is not.
        var index = (int)Murmur3.Of("order"u8);
        index.ShouldBeLessThan(0);

        Bm25.Query("order hello").Indices.ShouldBe(new[] { (uint)-(long)index, 0x248bfa47u }.Order());
        Bm25.Query("order hello").Values.ShouldBe([1, 1]);
    }

    [Fact]
    public void Document_WeighsRepetitionLessAndLess()
    {
        var weights = new[] { "ledger", "ledger ledger", "ledger ledger ledger" }.Select(text => Bm25.Document(text).Values.ShouldHaveSingleItem()).ToList();

        // One of one word: 1 · 2.2 / (1 + 1.2 · (0.25 + 0.75 / 256)).
        weights[0].ShouldBe(1.6877f, .0001);
        (weights[1] - weights[0]).ShouldBeGreaterThan(weights[2] - weights[1]);
        weights[2].ShouldBeGreaterThan(weights[1]);
    }

    [Fact]
    public void Endings_MeetAndStopWordsVanish() => Bm25.Query("the writes of orders").Indices.ShouldBe(Bm25.Query("order write").Indices);
}

using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Tests.Embeddings;

public sealed class EmbeddingTextTests
{
    [Fact]
    public void Text_SaysWhatThePatternIsAndDoes()
    {
        var pattern = Samples.Pattern("Order Keeper", "Keeps orders.", PatternType.Handler)
            .Behaving("writes to the database through OrdersContext.SaveChangesAsync") with
        {
            PatternSubtype = "http_endpoint",
            UseCases = ["Handles PlaceOrder."],
        };

        EmbeddingText.Of(pattern).Split('\n').ShouldBe(
        [
            "Order Keeper.",
            "Keeps orders.",
            "Writes to the database: saves, stores, persists, inserts and updates records.",
            "handler http endpoint effect node.",
            "Handles PlaceOrder.",
            "writes to the database through OrdersContext.SaveChangesAsync.",
        ]);
    }

    [Fact]
    public void Code_IsNeverInTheText() => EmbeddingText.Of(Samples.Pattern("X")).ShouldNotContain("Secret");

    [Theory]
    [InlineData("calls DbContext.SaveChangesAsync", true)]
    [InlineData("calls DbCommand.ExecuteNonQueryAsync", true)]
    [InlineData("calls IMongoCollection.InsertOneAsync", true)]
    [InlineData("calls DbSet.FindAsync", false)]
    [InlineData("calls File.WriteAllText", false)]
    public void CallOfADatabaseClient_IsSaidInWords(string detail, bool writes) =>
        EmbeddingText.Of(Samples.Pattern("X").Behaving(detail)).Contains("Writes to the database", StringComparison.Ordinal).ShouldBe(writes);
}

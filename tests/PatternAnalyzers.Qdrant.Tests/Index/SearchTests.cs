using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Qdrant.Tests.Index;

public sealed class SearchTests(Servers servers) : IndexTests(servers)
{
    private readonly Pattern writer = Samples.Pattern("Order Repository", "Saves orders to the database.").Behaving("writes the database");
    private readonly Pattern mailer = Samples.Pattern("Mail Sender", "Sends mail to customers.", PatternType.Handler).Behaving("sends mail");
    private readonly Pattern pricing = Samples.Pattern("Price Calculator", "Computes discounts.", PatternType.Algorithm).Behaving("is pure", NodeKind.Compute);

    public override async ValueTask InitializeAsync()
    {
        await Publish(writer, mailer, pricing);
        await Publish("example.org/bank", Samples.Pattern("Order Ledger", "Keeps orders.", repository: "example.org/bank"));
    }

    [Fact]
    public async Task Words_FindThePattern()
    {
        var hit = (await Search(new() { Text = "saves orders" })).First();

        hit.ShouldBe(new SearchHit
        {
            PatternId = writer.PatternId, Name = "Order Repository", Type = PatternType.Service, NodeKind = NodeKind.Effect, Score = hit.Score,
            Description = "Saves orders to the database.",
            Overall = 0.75, Repository = Samples.Repository, FilePath = writer.FilePath, Line = 7, Why = hit.Why,
        });
        hit.Score.ShouldBe(1);
        hit.Why.ShouldStartWith("words: orders, saves; similarity 0.");
    }

    [Fact]
    public async Task Filters_LeavePatternsOut()
    {
        (await Names(new() { Text = "orders", Repository = "example.org/bank" })).ShouldBe(["Order Ledger"]);
        (await Names(new() { Text = "mail orders discounts", Type = PatternType.Handler })).ShouldBe(["Mail Sender"]);
        (await Names(new() { Text = "mail orders discounts", NodeKind = NodeKind.Compute })).ShouldBe(["Price Calculator"]);
    }

    [Fact]
    public async Task Limit_IsKept() => (await Search(new() { Text = "orders mail discounts", Limit = 2 })).Count.ShouldBe(2);

    [Fact]
    public async Task UnknownWords_FindNothing() => (await Search(new() { Text = "xylophone" })).ShouldBeEmpty();

    [Fact]
    public async Task EmptyText_IsRefused() => (await Should.ThrowAsync<PatternsException>(() => Search(new() { Text = " " }))).Code.ShouldBe("PA4011");

    private async Task<IReadOnlyList<SearchHit>> Search(SearchQuery query) =>
        await Index.SearchAsync(await Index.RequireAsync(Cancellation), query, Cancellation);

    private async Task<IEnumerable<string>> Names(SearchQuery query) => (await Search(query)).Select(hit => hit.Name);
}

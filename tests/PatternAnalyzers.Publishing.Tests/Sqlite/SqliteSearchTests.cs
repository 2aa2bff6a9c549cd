using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests.Sqlite;

public sealed class SqliteSearchTests : IDisposable
{
    private static readonly Pattern[] Catalogue =
    [
        Samples.Pattern("Stock Writer Effect", "Writes stock movements to the database, all or none.", PatternType.Effect)
            .Behaving("writes to the database through DbCommand.ExecuteNonQueryAsync"),
        Samples.Pattern("Order Keeper", "Keeps orders.", PatternType.Effect)
            .Behaving("writes to the database through OrdersContext.SaveChangesAsync in OrderRepository"),
        Samples.Pattern("Stock Reader Effect", "Reads the levels of several articles at once.", PatternType.Effect)
            .Behaving("reads from the database through DbCommand.ExecuteReaderAsync"),
        Samples.Pattern("Promotion Archive Effect", "Writes promotions to files.", PatternType.Effect).Behaving("writes files through File.WriteAllTextAsync"),
        Samples.Pattern("Carrier Booking Effect", "Books a carrier.", PatternType.Effect).Behaving("calls the network through HttpClient.PostAsync"),
        Samples.Pattern("Price Compute", "Computes the price of an order from its lines.", PatternType.Compute)
            .Behaving("transforms its input without effects", NodeKind.Compute),
        Samples.Pattern("Order Intake Orchestrator", "Takes an order in: prices it, reserves stock, and tells fulfilment.", PatternType.Orchestrator)
            .Behaving("coordinates Pricing, Stock and Fulfilment", NodeKind.Orchestrator),
        Samples.Pattern("Levenshtein Matching", "Finds the nearest name by edit distance.", PatternType.Algorithm),
        Samples.Pattern("Database Settings Parser", "Parses connection settings.", PatternType.Algorithm),
        Samples.Pattern("Action Filter", "Looks at every action.", PatternType.Hook),
        Samples.Pattern("Transaction Keeper", "Keeps transactions.", PatternType.Service),
        Samples.Pattern("Weatherforecast Endpoint", "Handles GET /weatherforecast.", PatternType.Handler),
        Samples.Pattern("Склад", "Хранит остатки товаров.", PatternType.Service),
    ];

    private readonly StoreFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task SomethingThatWritesToTheDatabase_FindsTheEffectsThatDo()
    {
        var hits = await Search("something that writes to the database");

        hits.Take(2).Select(hit => hit.Name).ShouldBe(["Stock Writer Effect", "Order Keeper"], ignoreOrder: true);
        hits[0].Why.ShouldStartWith("words: database, writes; similarity ");
        hits[0].Score.ShouldBeGreaterThan(hits[2].Score);
    }

    [Theory]
    [InlineData("persist an order", "Order Keeper")]
    [InlineData("save records", "Stock Writer Effect")]
    [InlineData("http call to a remote api", "Carrier Booking Effect")]
    [InlineData("edit distance between names", "Levenshtein Matching")]
    [InlineData("computing prices", "Price Compute")]
    [InlineData("остатки", "Склад")]
    [InlineData("StockReader", "Stock Reader Effect")]
    public async Task Words_FindWhatTheyMean(string text, string expected) => (await Search(text)).Take(2).Select(hit => hit.Name).ShouldContain(expected);

    [Fact]
    public async Task WordInsideALongerOne_IsFoundWhenNobodyHasItByItself()
    {
        var hit = (await Search("something that forecasts"))[0];

        hit.Name.ShouldBe("Weatherforecast Endpoint");
        hit.Why.ShouldStartWith("words: forecasts");
    }

    // Transactions end with what is asked for.
    [Fact]
    public async Task WordThatTheCatalogueHasByItself_IsMeantAsItIs()
    {
        (await Search("actions")).Select(hit => hit.Name).ShouldBe(["Action Filter"]);
    }


    [Fact]
    public async Task Filters_LeaveOthersOut()
    {
        (await Search(new SearchQuery { Text = "order", Type = PatternType.Orchestrator })).Select(hit => hit.Name).ShouldBe(["Order Intake Orchestrator"]);
        (await Search(new SearchQuery { Text = "order price", NodeKind = NodeKind.Compute })).Select(hit => hit.Name).ShouldBe(["Price Compute"]);
        (await Search(new SearchQuery { Text = "order", Repository = "elsewhere" })).ShouldBeEmpty();
        (await Search(new SearchQuery { Text = "effect", Limit = 3 })).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("zebra xylophone")]
    [InlineData("the of and")]
    [InlineData("\"';--*()")]
    [InlineData("\ud83d\ude00")]
    public async Task TextThatFitsNothing_FindsNothing(string text) => (await Search(text)).ShouldBeEmpty();

    [Fact]
    public async Task FullTextSyntax_IsTakenAsWords() => (await Search("NEAR(order price) AND name:stock OR *")).ShouldNotBeEmpty();

    [Fact]
    public async Task Hit_TellsWhereThePatternIs()
    {
        var hit = (await Search("levenshtein"))[0];

        hit.PatternId.ShouldBe(Samples.Id("Levenshtein Matching"));
        (hit.Type, hit.NodeKind, hit.Overall, hit.Line, hit.FilePath).ShouldBe((PatternType.Algorithm, null, 0.75, 7, "src/Shop/LevenshteinMatching.cs"));
        hit.Repository.ShouldBe(Samples.Repository);
    }

    [Fact]
    public async Task SameQuery_HasTheSameAnswer() => (await Search("order effect")).ShouldBe(await Search("order effect"));

    [Fact]
    public async Task Find_TakesIdNameAndSymbol()
    {
        await fixture.Publish(Catalogue);
        foreach (var key in (string[])[Samples.Id("Price Compute"), Samples.Id("Price Compute").ToUpperInvariant(), "price compute", "T:Shop.PriceCompute"])
            (await fixture.Store().FindAsync(key, TestContext.Current.CancellationToken)).ShouldNotBeNull().Code.ShouldBe("class Secret { }");

        (await fixture.Store().FindAsync("Price", TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private Task<IReadOnlyList<SearchHit>> Search(string text) => Search(new SearchQuery { Text = text });

    private async Task<IReadOnlyList<SearchHit>> Search(SearchQuery query)
    {
        await fixture.Publish(Catalogue);
        return await fixture.Store().SearchAsync(query, TestContext.Current.CancellationToken);
    }
}

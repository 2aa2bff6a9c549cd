using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class EffectPhrasesTests
{
    private static readonly CalledPhrase Nothing = new("", []);

    [Theory]
    [InlineData(EffectCategories.Database, "writes to the database", "AppDbContext.Find", "AppDbContext.SaveChangesAsync")]
    [InlineData(EffectCategories.Database, "writes to the database", "NpgsqlCommand.ExecuteNonQueryAsync")]
    [InlineData(EffectCategories.Database, "writes to the database", "IDbConnection.ExecuteAsync", "IDbConnection.QueryAsync")]
    [InlineData(EffectCategories.Database, "reads from the database", "SqlMapper.QueryAsync")]
    [InlineData(EffectCategories.Database, "reads from the database", "ShopContext.Orders")]
    [InlineData(EffectCategories.Database, "uses the database", "new NpgsqlConnection")]
    [InlineData(EffectCategories.Database, "accesses the database", "IConnectionMultiplexer.GetDatabase", "IDatabase.KeyExpireAsync")]
    [InlineData(EffectCategories.Database, "reads from the database", "DbSet.Find", "DbContext.OnModelCreating")]
    [InlineData(EffectCategories.Network, "sends requests over HTTP", "HttpClient.SendAsync", "IHttpClientFactory.CreateClient")]
    [InlineData(EffectCategories.Network, "signs the user out", "HttpContext.SignOutAsync")]
    [InlineData(EffectCategories.Intelligence, "asks a language model", "IChatClient.GetResponseAsync", "OpenAIClient.GetChatClient")]
    [InlineData(EffectCategories.Intelligence, "reads from a vector store", "QdrantClient.SearchAsync")]
    [InlineData(EffectCategories.File, "deletes files", "File.Delete")]
    [InlineData(EffectCategories.File, "reads from files", "Directory.CreateDirectory", "File.Exists", "File.ReadAllText")]
    [InlineData(EffectCategories.Messaging, "receives messages", "IReceiver.ReceiveAsync")]
    [InlineData(EffectCategories.Logging, "", "ILogger.LogInformation")]
    public void CallThatChangesMost_Speaks(string category, string expected, params string[] symbols) =>
        Of([.. symbols.Select(symbol => Told.Effect(category, symbol))], Nothing).ShouldBe(expected);

    [Fact]
    public void Write_OutranksARead() =>
        Of([Told.Effect(EffectCategories.Database, "DbSet.Find"), Told.Effect(EffectCategories.File, "File.WriteAllText")], Said("saves the order")).ShouldBe(
            "writes to files");

    [Fact]
    public void TwoEffects_AreSaidWhereNothingElseIs() =>
        Of(
            [Told.Effect(EffectCategories.File, "File.ReadAllText"), Told.Effect(EffectCategories.Messaging, "IBus.Publish"), Told.Effect(
                EffectCategories.Console,
                "Console.WriteLine")],
            Nothing)
        .ShouldBe("publishes messages and reads from files");

    [Fact]
    public void LineOnTheConsole_IsNotWorthAWordBesideDeeds() =>
        Of([Told.Effect(EffectCategories.Console, "Console.WriteLine")], Said("creates the order")).ShouldBeEmpty();

    [Fact]
    public void LineOnTheConsole_SpeaksWhereNothingElseDoes() =>
        Of([Told.Effect(EffectCategories.Console, "Console.WriteLine")], Nothing).ShouldBe("uses the console");

    [Fact]
    public void CallThatGetsReady_IsNotWorthAWordBesideDeeds() =>
        Of([Told.Effect(EffectCategories.Cloud, "new GitHubClient")], Said("gets the client")).ShouldBeEmpty();

    [Theory]
    [InlineData("updates order lines in the database", "ShopContext.OrderLines", "DbContext.SaveChangesAsync")]
    [InlineData("adds order lines to the database", "ShopContext.OrderLines", "DbSet.Add", "DbContext.SaveChangesAsync")]
    [InlineData("deletes order lines from the database", "ShopContext.OrderLines", "DbSet.RemoveRange", "DbContext.SaveChangesAsync")]
    [InlineData("writes to the database", "ShopContext.OrderLines", "ShopContext.Orders", "DbContext.SaveChangesAsync")]
    [InlineData("tracks entities with EF Core", "DbSet.Add")]
    public void SavedThings_AreThoseOfTheSet(string expected, params string[] symbols) =>
        Of([.. symbols.Select(symbol => Told.Effect(EffectCategories.Database, symbol))], Nothing).ShouldBe(expected);

    [Fact]
    public void RequestsOfManyKinds_AreNamed() =>
        Of([Told.Effect(EffectCategories.Network, "HttpClient.PostAsync"), Told.Effect(EffectCategories.Network, "HttpClient.GetAsync")], Nothing).ShouldBe(
            "sends GET and POST requests over HTTP");

    [Fact]
    public void StatementWithoutAKnownConnection_NamesItsTable()
    {
        var input = Told.Of("Page");
        var statement = new RemarkFact { Name = RemarkNames.Statement, Detail = "UPDATE Orders" };
        EffectPhrases.Of(input with { Type = input.Type with { Members = [Told.Method("Handle") with { Remarks = [statement] }] } }, Nothing)
            .ShouldBe("updates the Orders table");
    }

    [Fact]
    public void ContextThatSaves_IsNoNews() =>
        EffectPhrases.Of(
            Told.Of("ShopContext").Is("DbContext", "base") with { Effects = [Told.Effect(EffectCategories.Database, "DbContext.SaveChangesAsync")] },
            Nothing)
            .ShouldBeEmpty();

    [Fact]
    public void WhoOnlyAsks_Reads() =>
        EffectPhrases.Of(Told.Of("Page") with { Effects = [Told.Effect(EffectCategories.Database, "IDbConnection.ExecuteScalarAsync")] }, Nothing, asks: true)
            .ShouldBe("reads from the database");

    [Fact]
    public void CollaboratorsEffect_SpeaksWhereThereIsNoOwn() =>
        EffectPhrases.Of(
            Told.Of("Page") with { Reached = [Told.Reached(EffectCategories.Database, "DbContext.SaveChangesAsync", "IOrders")] },
            Said("places the order"))
            .ShouldBe("writes to the database through IOrders");

    [Fact]
    public void OneCollaborator_IsNamedOnce() =>
        EffectPhrases.Of(
            Told.Of("Page") with
            {
                Reached = [Told.Reached(EffectCategories.Database, "DbContext.SaveChangesAsync", "IUnitOfWork"), Told.Reached(
                    EffectCategories.Messaging,
                    "IMediator.Publish",
                    "IUnitOfWork")]
            },
            Nothing)
            .ShouldBe("writes to the database and publishes messages through IUnitOfWork");

    [Theory]
    [InlineData(EffectCategories.Intelligence, "OpenAIClient.GetChatClient")]
    [InlineData(EffectCategories.Console, "Console.WriteLine")]
    [InlineData(EffectCategories.File, "Preferences.Set")]
    public void CollaboratorsPreparations_AreNobodysBusiness(string category, string symbol) =>
        EffectPhrases.Of(Told.Of("Page") with { Reached = [Told.Reached(category, symbol, "IConfig")] }, Nothing).ShouldBeEmpty();

    [Fact]
    public void EffectOfTheBase_IsNoCollaborators() =>
        EffectPhrases.Of(Told.Of("Book").Is("Item", "base") with { Reached = [Told.Reached(EffectCategories.File, "File.WriteAllText", "Item")] }, Nothing)
            .ShouldBeEmpty();

    [Fact]
    public void GetterOfACollaborator_IsNotWorthAWordBesideDeeds() =>
        EffectPhrases.Of(
            Told.Of("Page") with { Reached = [Told.Reached(EffectCategories.Network, "HttpClient.GetAsync", "IConfig") with { IsProperty = true }] },
            Said("places the order"))
            .ShouldBeEmpty();

    [Fact]
    public void NamedCollaboratorAndMessage_AreNotSaidAgain() =>
        EffectPhrases.Of(
            Told.Of("Page") with
            {
                Effects = [Told.Effect(EffectCategories.Messaging, "IBus.Publish"), Told.Effect(EffectCategories.Network, "IShop.Get")],
                Sent = ["OrderPaid"]
            },
            new CalledPhrase("publishes OrderPaid through IShop", ["IShop"]))
            .ShouldBeEmpty();

    [Fact]
    public void WhoPublishes_MayReceiveAsWell() =>
        Of([Told.Effect(EffectCategories.Messaging, "IChannel.BasicConsumeAsync")], Said("publishes the event")).ShouldBe("receives messages");

    [Fact]
    public void MessageThatIsSent_IsNamed() =>
        EffectPhrases.Of(Told.Of("Page") with { Effects = [Told.Effect(EffectCategories.Dispatch, "IMediator.Send")], Sent = ["IQuery"] }, Nothing)
            .ShouldBe("sends queries");

    private static string Of(IReadOnlyList<EffectFact> effects, CalledPhrase said) => EffectPhrases.Of(Told.Of("Page") with { Effects = effects }, said);

    private static CalledPhrase Said(string text) => new(text, []);
}

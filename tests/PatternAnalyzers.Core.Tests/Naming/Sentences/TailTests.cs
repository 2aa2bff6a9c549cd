using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class TailTests
{
    [Theory]
    [InlineData("gets orders", "reads from the database", "gets orders from the database")]
    [InlineData("creates SQL commands", "writes to the database", "creates SQL commands")]
    [InlineData("opens the connection", "writes to the database", "opens the connection")]
    [InlineData("finds by ID", "reads from the database", "finds by ID in the database")]
    [InlineData("counts orders", "reads from the database", "counts orders in the database")]
    [InlineData("adds buyers", "writes to the database", "adds buyers to the database")]
    [InlineData("adds the item to the order", "writes to the database", "adds the item to the order in the database")]
    [InlineData("adds and finds buyers", "writes to the database", "adds and finds buyers in the database")]
    [InlineData("enqueues the command", "writes to the Commands table", "enqueues the command in the Commands table")]
    [InlineData("adds the message", "tracks entities with EF Core", "adds the message to the EF Core context")]
    [InlineData("adds the message", "tracks entities with ShopContext (EF Core)", "adds the message to ShopContext (EF Core)")]
    [InlineData("edits meetings", "sends requests to their handlers through IModule", "edits meetings through IModule")]
    [InlineData("adds and gets members", "tracks entities with EF Core", "adds and gets members through EF Core")]
    [InlineData("gets brands", "sends requests over HTTP", "gets brands over HTTP")]
    [InlineData("gets brands", "calls BrandClient", "gets brands through BrandClient")]
    [InlineData("generates the reply", "asks a language model", "generates the reply with a language model")]
    [InlineData("creates the order", "sends CreateOrderCommand", "creates the order")]
    [InlineData("registers the payment", "sends MarkAsPaidCommand", "registers the payment by sending MarkAsPaidCommand")]
    [InlineData("deletes the hook", "deletes hooks from the database", "deletes the hook in the database")]
    [InlineData("seeds", "writes to the database", "seeds the database")]
    [InlineData("saves the order", "writes to files", "saves the order in files")]
    [InlineData("saves the order", "writes to the database", "saves the order in the database")]
    [InlineData("handles messages", "receives messages", "receives and handles messages")]
    [InlineData("", "reads from files", "reads from files")]
    public void Effect_StandsBehindTheDeed(string deeds, string effect, string expected) => Tail.Join(deeds, effect).ShouldBe(expected);

    [Theory]
    [InlineData("signs in the user", "reads from the database")]
    [InlineData("runs the code", "deletes files")]
    [InlineData("gets the path and records the stream", "writes to files")]
    [InlineData("gets the URL through IServer", "sends requests over HTTP")]
    [InlineData("gets the encoder", "controls processes through IEncoder")]
    [InlineData("creates and cancels orders, and maps the order to the basket", "calls OrderClient")]
    [InlineData("creates the branch and the issue, and gets the language", "sends requests over HTTP")]
    public void EffectOnTheWay_IsLeftOut(string deeds, string effect) => Tail.Join(deeds, effect).ShouldBe(deeds);

    [Fact]
    public void DeedWithoutAThing_GivesWayToWhatIsSent() => Tail.Join("gets by ID", "sends GetOrderQuery").ShouldBe("sends GetOrderQuery");

    [Fact]
    public void OtherEffect_IsAClauseOfItsOwn() =>
        Tail.Join("places the order", "writes to the database").ShouldBe("places the order and writes to the database");

    [Theory]
    [InlineData("gets orders", "writes to the database", "gets orders from the database")]
    [InlineData("gets the plan", "writes to a cache", "gets the plan")]
    [InlineData("gets and adds orders", "adds orders to the database", "gets and adds orders in the database")]
    [InlineData("replaces the password", "sends the password email through IMailService", "replaces the password and sends the password email through IMailService")]
    public void Means_AreNoPurpose(string deeds, string effect, string said) => Tail.Join(deeds, effect).ShouldBe(said);
}

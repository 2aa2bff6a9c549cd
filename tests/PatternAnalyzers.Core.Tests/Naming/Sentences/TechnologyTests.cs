using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class TechnologyTests
{
    [Theory]
    [InlineData("OrderStore", EffectCategories.Database, "IMongoCollection.InsertOne", "Stores orders in the database.", "Stores orders in MongoDB.")]
    [InlineData("MartenOrders", EffectCategories.Database, "IDocumentSession.Store", "Stores orders in the database.", "Stores orders in Marten.")]
    [InlineData("OrderStore", EffectCategories.Database, "DbContext.Add", "Stores orders in the database.", "Stores orders in the database.")]
    [InlineData("MongoOrders", EffectCategories.Database, "IMongoCollection.Find", "MongoDB context that reads from the database.", "MongoDB context that reads from the database.")]
    [InlineData("ChatProvider", EffectCategories.Intelligence, "AzureOpenAIClient.GetChatClient", "Provides chats.", "Provides chats through Azure OpenAI.")]
    [InlineData("PlaywrightDriver", EffectCategories.Process, "Process.Start", "Opens pages.", "Opens pages through Playwright.")]
    [InlineData("PlaywrightDriver", EffectCategories.Process, "Process.Start", "Opens pages through IBrowser.", "Opens pages through IBrowser.")]
    [InlineData("ChatProvider", EffectCategories.Intelligence, "OpenAIClient.GetChatClient", "Provides chats and loads data through IAgents.", "Provides chats through OpenAI.")]
    [InlineData("ChatProvider", EffectCategories.Intelligence, "OpenAIClient.GetChatClient", "Provides chats; loads data and renders text through IAgents.", "Provides chats through OpenAI.")]
    [InlineData("LiteLlmChat", EffectCategories.Intelligence, "OpenAIClient.GetChatClient", "Provides chats.", "Provides chats through LiteLLM.")]
    [InlineData("PostgresFactory", EffectCategories.Clock, "DateTime.Now", "Creates the database.", "Creates the database.")]
    public void Product_TakesThePlaceOfItsKind(string name, string category, string symbol, string sentence, string expected) =>
        Technology.In(sentence, Told.Of(name) with { Effects = [Told.Effect(category, symbol)] }).ShouldBe(expected);

    [Theory]
    [InlineData("Shop.RabbitMq.Topologies", "Gets send settings.", "Gets send settings for RabbitMQ.")]
    [InlineData("RabbitMq.Topologies", "Gets send settings.", "Gets send settings.")]
    [InlineData("Shop.Azure.Topologies", "Gets send settings.", "Gets send settings.")]
    [InlineData("Shop.RabbitMq.Topologies", "Queue with name, durable and more.", "Queue with name, durable and more.")]
    public void Namespace_TellsWhatItIsFor(string place, string sentence, string expected) =>
        Technology.In(sentence, In(place, PatternType.Service)).ShouldBe(expected);

    [Fact]
    public void ClientThatIsCalledLikeItsFolder_IsOfThat() =>
        Technology.In(
            "Provides chats.",
            In("Shop.Plugins.SparkDesk", PatternType.Service) with { Effects = [Told.Effect(EffectCategories.Network, "SparkDeskClient.ChatAsync")] })
            .ShouldBe("Provides chats through SparkDesk.");

    [Fact]
    public void Handlers_AreToldByWhatTheyDo() => Technology.In("Handles orders.", In("Shop.RabbitMq", PatternType.Handler)).ShouldBe("Handles orders.");

    private static DescriptionInput In(string place, PatternType type) =>
        Told.Of("Topology", type) is var input ? input with { Type = input.Type with { Namespace = place } } : input;
}

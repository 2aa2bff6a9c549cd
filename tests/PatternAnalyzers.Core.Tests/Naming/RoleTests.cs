using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class RoleTests
{
    [Theory]
    [InlineData("BasketService", PatternType.Service, "storage", "gets the basket", "Service")]
    [InlineData("BasketMockService", PatternType.Service, "general", "gets the basket from the mock", "Mock service")]
    [InlineData("BuyerRepository", PatternType.Service, "storage", "adds buyers", "Repository")]
    [InlineData("ChatState", PatternType.Agent, "specialized", "adds the chat message", "Chat state")]
    [InlineData("SqlOutboxAccessor", PatternType.Service, "messaging", "adds the message", "SQL outbox accessor")]
    [InlineData("ShopQueries", PatternType.Service, "storage", "gets orders", "Storage service")]
    [InlineData("ToTitleCase", PatternType.Algorithm, "general", "converts to title case", "Algorithm")]
    [InlineData("OrdersController", PatternType.Handler, "http_endpoint", "gets users", "Controller")]
    [InlineData("SaveOrderStep", PatternType.Handler, "pipeline", "saves the order", "Pipeline step")]
    [InlineData("LoggingBehavior", PatternType.Handler, "pipeline", "writes", "Logging behavior")]
    [InlineData("OutboxDecorator", PatternType.Handler, "request", "wraps another handler", "Decorator")]
    [InlineData("NodePriceCompute", PatternType.Compute, null, "computes the price", "Compute node")]
    public void Name_SaysWhatATypeIs(string typeName, PatternType type, string? subtype, string said, string expected) => Role.Of(Told.Of(typeName, type, subtype), said).ShouldBe(expected);

    [Theory]
    [InlineData("BackgroundService", "Background worker")]
    [InlineData("IDbSeeder", "Users seed")]
    public void BackgroundWorker_IsWhatAFrameworkHosts(string name, string expected) => Role.Of(Told.Of("UsersSeed", PatternType.Handler, "background").Is(name), "writes").ShouldBe(expected);

    [Theory]
    [InlineData("reader", true)]
    [InlineData("service", true)]
    [InlineData("case", false)]
    public void Role_IsADoerOrAKnownNoun(string word, bool expected) => Role.IsRole(word).ShouldBe(expected);
}

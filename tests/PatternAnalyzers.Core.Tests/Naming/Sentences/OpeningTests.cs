using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class OpeningTests
{
    [Fact]
    public void AuthorizationHandler_IsForARequirement()
    {
        var input = Told.Of("RoleHandler", PatternType.Handler, "pipeline").Is("AuthorizationHandler", "base");
        Opening.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("HandleRequirementAsync") with { Parameters = ["AuthorizationHandlerContext", "RoleRequirement"] }]
                }
            })
            .ShouldBe("Authorization handler for RoleRequirement");
        Opening.Of(input).ShouldBe("Authorization handler");
    }

    [Theory]
    [InlineData("HealthCheckBase", "Health check")]
    [InlineData("CheckBase", "")]
    public void CheckOfHealth_IsOne(string parent, string expected) => Opening.Of(Told.Of("DiskSpaceCheck").Is(parent, "base")).ShouldBe(expected);

    [Fact]
    public void Mapper_IsCalledByItsName() => Opening.Of(Told.Of("InternalCommandsMapper", PatternType.Service, null)).ShouldBe("Internal commands mapper");

    [Theory]
    [InlineData("BuyerRepository", PatternType.Service, "storage", "Repository")]
    [InlineData("OrdersController", PatternType.Handler, "http_endpoint", "Controller")]
    [InlineData("CreateOrder", PatternType.Handler, "http_endpoint", "HTTP endpoint")]
    [InlineData("OrderViewModel", PatternType.Handler, "ui", "View model")]
    [InlineData("SaveOrderStep", PatternType.Handler, "pipeline", "Pipeline step")]
    [InlineData("BasketMockService", PatternType.Service, "general", "Mock service")]
    [InlineData("GoogleGeminiClient", PatternType.Service, "general", "Google Gemini client")]
    [InlineData("NodeOrderEffect", PatternType.Effect, null, "Effect node")]
    [InlineData("GotifyProxy", PatternType.Service, "general", "Gotify proxy")]
    [InlineData("PaymentsModule", PatternType.Service, "general", "Payments module")]
    [InlineData("BasketService", PatternType.Service, "general", "")]
    public void Name_SaysWhatSomeTypesAre(string name, PatternType type, string? subtype, string expected) =>
        Opening.Of(Told.Of(name, type, subtype)).ShouldBe(expected);

    [Theory]
    [InlineData("IJob", "Quartz job")]
    [InlineData("BackgroundService", "Hosted service")]
    [InlineData("IPipelineBehavior", "Pipeline behavior")]
    [InlineData("IOrders", "")]
    public void Base_SaysWhatFrameworksMakeOfAType(string implemented, string expected) =>
        Opening.Of(Told.Of("Sweeper", PatternType.Handler, "background").Is(implemented)).ShouldBe(expected);

    [Fact]
    public void PortThatIsHosted_IsThatPort() =>
        Opening.Of(Told.Of("RabbitMQEventBus", PatternType.Handler, "background").Is("IHostedService").Is("IEventBus")).ShouldBe("RabbitMQ event bus");

    [Fact]
    public void Context_IsOneOfEntities()
    {
        var input = Told.Of("ShopContext").Is("DbContext", "base");
        var sets = new[] { "Orders", "OrderLines" }.Select(name => new FieldFact { Name = name, Type = "DbSet<X>" });
        Opening.Of(input with { Type = input.Type with { Fields = [.. sets] } }).ShouldBe("EF Core DbContext of orders and order lines");
    }

    [Fact]
    public void TypeThatIsMostlyData_IsCalledByItsName()
    {
        var input = Told.Of("CatalogItem");
        var fields = "ABCDE".Select(letter => new FieldFact { Name = letter.ToString(), Type = "int", Accessibility = "public", Modifiers = ["property"] });
        Opening.Of(input with { Type = input.Type with { Fields = [.. fields] } }).ShouldBe("Catalog item");
    }

    [Fact]
    public void OnlyAKnownBase_IsKnown() => (Opening.Knows("DbContext"), Opening.Knows("ShopContext")).ShouldBe((true, false));
}

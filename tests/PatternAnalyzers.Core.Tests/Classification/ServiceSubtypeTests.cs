using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class ServiceSubtypeTests
{
    [Theory]
    [InlineData("SqlOrderRepository", "storage")]
    [InlineData("ProductSearch", "search")]
    [InlineData("VectorStore", "vector")]
    [InlineData("WebhookEventPublisher", "messaging")]
    [InlineData("InProcessMediator", "messaging")]
    [InlineData("GoogleGeminiClient", "intelligence")]
    [InlineData("PriceBook", "general")]
    public void Name_Decides(string name, string subtype) => ServiceSubtype.Of(new TypeBuilder(name).Build()).ShouldBe(subtype);

    [Fact]
    public void ItsOwnCalls_DecideWithoutATellingName() =>
        ServiceSubtype.Of(new TypeBuilder("Orders").Member("Save", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")).Build())
            .ShouldBe("storage");

    [Fact]
    public void OneCallAmongManyCollaborators_DoesNot() =>
        ServiceSubtype.Of(new TypeBuilder("Orders").Injects("T:Shop.IStock", "Shop").Injects("T:Shop.IPrices", "Shop")
            .Member("Save", member => member.Effect(EffectCategories.Messaging, "IMediator.Publish")).Build()).ShouldBe("general");
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class MappingsTests
{
    private static MemberFact Map(string from, string to) => Told.Method("Map") with { Parameters = [from], Returns = to };

    private static string Of(string typeName, params MemberFact[] members) =>
        Mappings.Of(Told.Of(typeName) is var input ? input with { Type = input.Type with { Members = members } } : throw new InvalidOperationException());

    [Fact]
    public void Mapper_IsWhatItMakesOfWhat() => Of("CartMapper", Map("Cart", "CartModel")).ShouldBe("Maps carts to cart models.");

    [Fact]
    public void ThereAndBack_IsSaidOnce() =>
        Of("CartMapper", Map("Cart", "CartModel"), Map("CartModel", "Cart")).ShouldBe("Maps carts to cart models and back.");

    [Fact]
    public void WhoFillsWhatItIsGiven_MapsToThat() =>
        Of("CartMapper", Told.Method("MapAsync") with { Parameters = ["Cart", "CartModel", "CancellationToken"], Returns = "Task" }).ShouldBe(
            "Maps carts to cart models.");

    [Fact]
    public void OneSourceOfTwoTargets_IsSaidOnce() =>
        Of("EventMapper", Map("DomainEvent", "IntegrationEvent"), Map("DomainEvent", "InternalCommand")).ShouldBe(
            "Maps domain events to integration events and internal commands.");

    [Fact]
    public void WordThatNoPairHas_IsInTheName() => Of("BookingMapper", Map("Cart", "CartModel")).ShouldBe("Booking mapper that maps carts to cart models.");

    [Fact]
    public void AnythingElse_IsNone()
    {
        Of("CartService", Map("Cart", "CartModel")).ShouldBe("");
        Of("CartMapper", Map("TRecord", "CartModel")).ShouldBe("");
    }
}

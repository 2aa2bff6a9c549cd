using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class RelationsTests
{
    private static readonly Manifest Manifest = Given.Manifest(Shop.All());

    [Fact]
    public void Shop_IsRelated() => Readable(Manifest).ShouldBe(
    [
        "NodeOrderOrchestrator orchestrates NodePriceCompute .2",
        "NodeOrderOrchestrator orchestrates PlaceOrderHandler .1",
        "NodeOrderOrchestrator publishes T:Shop.Orders.PlaceOrder 1",
        "NodeOrderOrchestrator uses NodePriceCompute .2",
        "OrdersController orchestrates PlaceOrderHandler .1",
        "OrdersController publishes T:Shop.Orders.PlaceOrder 1",
        "PlaceOrderHandler handles T:Shop.Orders.PlaceOrder 1",
        "PlaceOrderHandler publishes T:Shop.Orders.OrderPlaced 1",
        "PlaceOrderHandler uses StockRepository .1",
    ]);

    [Fact]
    public void Relationships_StandInOrder() => Manifest.Relationships.ShouldBe(
        Manifest.Relationships
            .OrderBy(relation => relation.Source, StringComparer.Ordinal)
            .ThenBy(relation => relation.Kind, StringComparer.Ordinal)
            .ThenBy(relation => relation.Target, StringComparer.Ordinal));

    [Fact]
    public void PatternOnTopOfAPattern_ExtendsIt()
    {
        var project = Given.Project("A")
            .Type("PayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request"))
            .Type("CardPayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request").Extends("T:A.PayHandler", "A"));

        Readable(Given.Manifest(project)).ShouldBe(["CardPayHandler extends PayHandler 1"]);
    }

    [Fact]
    public void DispatchByAnythingElse_IsUse()
    {
        var project = Given.Project("A")
            .Type("PayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request").HandlesMessage("T:A.Pay", "A"))
            .Type("NodeShopEffect", unit => unit.Evidence(Signals.Attribute, "EFFECT").Refers("publish", "T:A.Pay", "A", "Run"));

        Readable(Given.Manifest(project)).ShouldContain("NodeShopEffect uses PayHandler .1");
    }

    [Fact]
    public void ManyMembers_WeighAtMostOne()
    {
        string[] members = [.. Enumerable.Range(0, 25).Select(number => "M" + number)];
        var project = Given.Project("A")
            .Type("PayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request"))
            .Type("NodeShopEffect", unit => unit.Evidence(Signals.Attribute, "EFFECT").Refers("call", "T:A.PayHandler", "A", members));

        Readable(Given.Manifest(project)).ShouldBe(["NodeShopEffect uses PayHandler 1"]);
    }

    [Fact]
    public void OwnReference_IsNoRelationship()
    {
        var project = Given.Project("A").Type("PayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request").Refers("call", "T:A.PayHandler", "A"));

        Given.Manifest(project).Relationships.ShouldBeEmpty();
    }

    private static IEnumerable<string> Readable(Manifest manifest)
    {
        var names = manifest.Patterns.ToDictionary(pattern => pattern.PatternId, pattern => pattern.Symbol[(pattern.Symbol.LastIndexOf('.') + 1)..]);
        return manifest.Relationships
            .Select(relation => FormattableString.Invariant(
                $"{names[relation.Source]} {relation.Kind} {names.GetValueOrDefault(relation.Target, relation.Target)} {relation.Weight:#.##}"))
            .Order(StringComparer.Ordinal);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

/// <summary>A small shop over several projects.</summary>
internal static class Shop
{
    public const string Stock = "T:Shop.Stock.IStock";

    public static ProjectBuilder[] All() => [Orders(), Stocks(), Sql(), Host(), Tests()];

    public static ProjectBuilder Orders() => Given.Project("Shop.Orders")
        .Type("PlaceOrder", unit => unit.Kind("record"))
        .Type("OrderPlaced", unit => unit.Kind("record"))
        .Type("PlaceOrderHandler", unit => unit
            .Evidence(Signals.Interface, "HANDLER/request", "implements IRequestHandler<PlaceOrder>")
            .HandlesMessage("T:Shop.Orders.PlaceOrder", "Shop.Orders")
            .Injects(Stock, "Shop.Stock")
            .Member("Handle", member => member.Calls(Stock + "!Shop.Stock|Save"))
            .Refers("call", Stock, "Shop.Stock", "Handle")
            .Refers("use", "T:Shop.Orders.PlaceOrder", "Shop.Orders", "Handle")
            .Refers("publish", "T:Shop.Orders.OrderPlaced", "Shop.Orders", "Handle"))
        .Type("NodePriceCompute", unit => unit
            .Evidence(Signals.Name, "COMPUTE", "name follows Node…Compute")
            .Evidence(Signals.BaseType, "COMPUTE", "derives from NodeCompute")
            .Member("Price", member => member.RealWork().Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync")))
        .Type("NodeOrderOrchestrator", unit => unit
            .Evidence(Signals.Attribute, "ORCHESTRATOR")
            .Member("Run")
            .Refers("call", "T:Shop.Orders.NodePriceCompute", "Shop.Orders", "Run", "Rerun")
            .Refers("publish", "T:Shop.Orders.PlaceOrder", "Shop.Orders", "Run"));

    public static ProjectBuilder Stocks() => Given.Project("Shop.Stock")
        .Type("IStock", unit => unit.Kind("interface").Declares("Save"));

    public static ProjectBuilder Sql() => Given.Project("Shop.Sql")
        .Type("StockRepository", unit => unit
            .Realises(Stock, "Shop.Stock", "Save")
            .Member("Save", member => member.Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync")));

    public static ProjectBuilder Host() => Given.Project("Shop.Host")
        .Type("Startup", unit => unit.Member("Configure").Registers("T:Shop.Sql.StockRepository", "Shop.Sql", Stock, "Shop.Stock"))
        .Type("OrdersController", unit => unit
            .Evidence(Signals.BaseType, "HANDLER/http_endpoint")
            .Member("Post", member => member.Effect(EffectCategories.Dispatch, "ISender.Send"))
            .Refers("create", "T:Shop.Orders.PlaceOrder", "Shop.Orders", "Post")
            .Refers("publish", "T:Shop.Orders.PlaceOrder", "Shop.Orders", "Post"));

    public static ProjectBuilder Tests() => Given.Project("Shop.Tests").With(header => header with { Test = true })
        .Type("FakeHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request"))
        .Type("PricingTests", unit => unit.Refers("call", "T:Shop.Orders.NodePriceCompute", "Shop.Orders", "A", "B", "C"));
}

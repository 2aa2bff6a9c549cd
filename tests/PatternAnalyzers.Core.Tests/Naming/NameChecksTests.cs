using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class NameChecksTests
{
    [Theory]
    [InlineData("Foo.cs")]
    [InlineData("foo.CSPROJ")]
    [InlineData("Index.cshtml")]
    [InlineData("Counter.razor")]
    [InlineData("test_user.py")]
    [InlineData("app.component.ts")]
    [InlineData("main.js")]
    [InlineData("001_create.sql")]
    [InlineData("contract.yaml")]
    [InlineData("src/Shop/Orders")]
    [InlineData("src\\Shop")]
    [InlineData("C:\\temp")]
    [InlineData("orders／lines")]
    [InlineData("Order Service (Foo.cs)")]
    [InlineData("The file Foo.cs.")]
    [InlineData("GET /orders/{id}")]
    public void FilesAndPaths_AreFound(string name) => NameChecks.PathLike(name).ShouldBeTrue();

    [Theory]
    [InlineData("User Writer Effect")]
    [InlineData("Retry Policy (Billing, Generic)")]
    [InlineData("Get Order Lines By Id Endpoint")]
    [InlineData("Version 1.2 Parser")]
    [InlineData("Shop.Orders")]
    [InlineData("Cs Parser")]
    [InlineData("")]
    public void OrdinaryNames_AreNot(string name) => NameChecks.PathLike(name).ShouldBeFalse();

    [Theory]
    [InlineData("Program")]
    [InlineData("Startup")]
    [InlineData("NodeEffect")]
    [InlineData("BaseService")]
    [InlineData("Class1")]
    [InlineData("Helpers")]
    [InlineData("StringUtils", false)]
    [InlineData("Utils")]
    [InlineData("Foo")]
    [InlineData("TestOrchestrator")]
    [InlineData("X")]
    [InlineData("_")]
    [InlineData("")]
    [InlineData("Handler", false)]
    [InlineData("OrderService", false)]
    [InlineData("NodeRouterEffect", false)]
    [InlineData("LatestPrices", false)]
    [InlineData("Dijkstra", false)]
    [InlineData("注", false)]
    public void NamesThatSayNothing_AreTooGeneric(string name, bool expected = true) => NameChecks.TooGeneric(name).ShouldBe(expected);
}

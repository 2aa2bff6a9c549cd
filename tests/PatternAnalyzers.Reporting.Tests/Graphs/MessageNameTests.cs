using PatternAnalyzers.Reporting.Graphs;

namespace PatternAnalyzers.Reporting.Tests.Graphs;

public sealed class MessageNameTests
{
    [Theory]
    [InlineData("T:Shop.Orders.OrderPlaced", "OrderPlaced")]
    [InlineData("T:OrderPlaced", "OrderPlaced")]
    [InlineData("T:Shop.Outer+Inner", "Inner")]
    [InlineData("T:Shop.Envelope`1", "Envelope")]
    [InlineData("T:Shop.Envelope{System.Int32}", "Envelope")]
    [InlineData("?:Unresolved", "Unresolved")]
    [InlineData("T:", "T:")]
    public void Symbol_GivesItsSimpleName(string symbol, string name) => MessageName.Of(symbol).ShouldBe(name);
}

using PatternAnalyzers.Reporting.Graphs;

namespace PatternAnalyzers.Reporting.Tests.Graphs;

public sealed class LabelLinesTests
{
    [Theory]
    [InlineData("Order Handler", new[] { "Order Handler" })]
    [InlineData("Shipment Dispatched Consumer", new[] { "Shipment Dispatched", "Consumer" })]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaa", new[] { "aaaaaaaaaaaaaaaaaaaaaaaaaa", "a" })]
    [InlineData("Order Status Changed To Paid Integration Event Handler", new[] { "Order Status Changed To Paid", "Integration Event Handler" })]
    [InlineData("OrderStatusChangedToStockConfirmedIntegrationEvent", new[] { "OrderStatusChangedToStock", "ConfirmedIntegrationEvent" })]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", new[] { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa…" })]
    public void LongName_TakesTwoLines(string name, string[] lines) => LabelLines.Of(name).ShouldBe(lines);

    [Fact]
    public void Surrogates_AreNotTorn() =>
        LabelLines.Of(string.Concat(Enumerable.Repeat("🧭", 80))).ShouldAllBe(line => !char.IsHighSurrogate(line.Last()) && !char.IsLowSurrogate(line[0]));
}

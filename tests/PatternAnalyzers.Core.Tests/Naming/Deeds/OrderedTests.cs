using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class OrderedTests
{
    [Theory]
    [InlineData("CreateOrderCommand", "creates an order")]
    [InlineData("UpdateAccessRuleCommand", "updates an access rule")]
    [InlineData("OrderDisableCommand", "disables an order")]
    [InlineData("GetOrderLineQuery", "gets order lines")]
    [InlineData("OrdersSearchTool", "searches orders")]
    [InlineData("CleanDatabaseScheduledTask", "cleans the database")]
    [InlineData("ProjectAccountsQuery", "")]
    [InlineData("OrderService", "")]
    public void NameOfAnOrder_SaysWhatIsDone(string typeName, string expected) => (Ordered.Of(Told.Of(typeName).Type)?.ToString() ?? "").ShouldBe(expected);
}

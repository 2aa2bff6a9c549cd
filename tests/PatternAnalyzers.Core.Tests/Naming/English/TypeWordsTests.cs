using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class TypeWordsTests
{
    [Theory]
    [InlineData("PagedResult<Order>", "orders")]
    [InlineData("Task<IReadOnlyList<OrderLine>>", "order lines")]
    [InlineData("OrderLine?", "the order line")]
    [InlineData("IBasketStore", "the basket store")]
    [InlineData("OrderDto", "the order")]
    [InlineData("ModelOutboxEntry", "the outbox entry")]
    [InlineData("Model", "the model")]
    [InlineData("string", "")]
    [InlineData("TMessage", "")]
    [InlineData("(int, string)", "")]
    public void Type_IsSaidAsPeopleSayIt(string type, string words) => TypeWords.Of(type).ShouldBe(words);
}

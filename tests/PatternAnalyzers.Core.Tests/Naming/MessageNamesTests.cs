using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class MessageNamesTests
{
    [Theory]
    [InlineData("AddMeetingCommentCommand", "adds the meeting comment")]
    [InlineData("AuthenticateCommand", "authenticates")]
    [InlineData("PlaceOrder", "places the order")]
    public void Command_AsksForItsVerb(string message, string expected) => MessageNames.Asked(message)!.ToString().ShouldBe(expected);

    [Fact]
    public void Event_AsksForNothing() => MessageNames.Asked("ParcelPlacedEvent").ShouldBeNull();

    [Theory]
    [InlineData("SubscribeRequest", true)]
    [InlineData("CountUpdate", false)]
    public void KindInTheName_SaysThatItAsks(string message, bool expected) => MessageNames.Asks(message).ShouldBe(expected);

    [Theory]
    [InlineData("OrderPaid and StockTaken", "OrderPaid", "StockTaken")]
    [InlineData("OrderConfirmed or OrderRejected", "OrderConfirmed", "OrderRejected")]
    [InlineData("queries", "IQuery")]
    [InlineData("domain event notifications", "IDomainEventNotification")]
    [InlineData("integration events", "IntegrationEvent")]
    [InlineData("OrderPaid", "IDomainEvent", "OrderPaid")]
    [InlineData("", "A", "B", "C", "D")]
    public void Names_AreListedAndKindsAreSaidAsWords(string expected, params string[] names) => MessageNames.List(names).ShouldBe(expected);
}

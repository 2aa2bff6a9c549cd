using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("subscriptions of the type", 13)]
    [InlineData("the subscription", -1)]
    [InlineData("of the type", -1)]
    public void Place_BeginsBehindTheThing(string phrase, int expected) => NounPhrase.Place(phrase).ShouldBe(expected);

    [Theory]
    [InlineData("basket", "the basket")]
    [InlineData("orderLines", "order lines")]
    [InlineData("replyToMeetingComment", "the reply to the meeting comment")]
    [InlineData("ordersByUser", "orders by user")]
    [InlineData("tokenFromReturnUrl", "the token from the return URL")]
    [InlineData("eventsThroughEventBus", "events")]
    [InlineData("allOrders", "all orders")]
    [InlineData("orderId", "the order ID")]
    [InlineData("evt", "the event")]
    [InlineData("logsToPublish", "logs")]
    [InlineData("NoMessage", "")]
    [InlineData("authenticatedMemberMeetings", "meetings of the authenticated member")]
    [InlineData("New", "")]
    [InlineData("StateTo", "the state")]
    public void Name_IsAThingWithItsArticle(string name, string expected) => NounPhrase.Thing(name).ShouldBe(expected);

    [Fact]
    public void LongTail_IsLeftOut() => NounPhrase.Thing("DescriptionFromDocumentationCommentTriviaSyntax").ShouldBe("the description");

    [Theory]
    [InlineData("the buyer", "buyers")]
    [InlineData("the category", "categories")]
    [InlineData("the box", "boxes")]
    [InlineData("orders", "orders")]
    [InlineData("the saga data", "saga data")]
    public void Plural_LosesItsArticle(string phrase, string expected) => NounPhrase.Plural(phrase).ShouldBe(expected);

    [Theory]
    [InlineData("orders", "the orders")]
    [InlineData("the order", "the order")]
    [InlineData("by ID", "by ID")]
    [InlineData("all orders", "all orders")]
    public void Definite_AddsAnArticleWhereOneCanStand(string phrase, string expected) => NounPhrase.Definite(phrase).ShouldBe(expected);

    [Theory]
    [InlineData("by ID", true)]
    [InlineData("to the ordinal", true)]
    [InlineData("the basket", false)]
    public void Place_BeginsWithAPreposition(string phrase, bool expected) => NounPhrase.IsPlace(phrase).ShouldBe(expected);

    [Fact]
    public void WhatIsNew_WasNotKnownBefore() => NounPhrase.Thing("newConnection").ShouldBe("a new connection");
}

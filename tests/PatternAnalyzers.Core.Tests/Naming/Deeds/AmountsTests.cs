using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("AddressFormatter", "formats", "the address", "formats addresses")]
    [InlineData("CreateOrderCommand", "creates", "the order", "creates an order")]
    [InlineData("InviteValidator", "validates", "the accept invite validation request", "validates requests to accept invites")]
    [InlineData("QueryHelper", "converts", "the query to query string", "converts queries to query strings")]
    [InlineData("AddressFormatter", "resets", "the filter", "resets the filter")]
    public void DeedOfAType_IsOnManyAndThatOfACommandOnOne(string typeName, string verb, string thing, string expected) =>
        Amounts.Of(new Deed(verb, thing), Told.Of(typeName).Type).ToString().ShouldBe(expected);

    [Fact]
    public void WhatNothingIsGivenFor_ThereIsOneOf() =>
        Amounts.Of([Deed.Of("GetCustomer")!], Told.Of("WorkContext", methods: "GetCustomer").Type).ShouldBe([new Deed("gets", "the customer")]);
}

using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class ParametersTests
{
    [Theory]
    [InlineData("Order", "order", "the order")]
    [InlineData("string", "value", "")]
    [InlineData("CancellationToken", "stopping", "")]
    [InlineData("Func<int>", "factory", "")]
    [InlineData("MemberSubscription", "member", "the member subscription")]
    public void WhatIsGiven_IsToldUnlessItOnlyHoldsAPlace(string type, string name, string told) =>
        string.Join(", ", Parameters.Of(Told.Method("Do") with { Parameters = [type], ParameterNames = [name] })).ShouldBe(told);

    [Theory]
    [InlineData("the order ID", true)]
    [InlineData("the slug", true)]
    [InlineData("the order", false)]
    [InlineData("order ids", false)]
    public void Key_IsWhatSomethingIsFoundBy(string given, bool expected) => Parameters.IsKey(given).ShouldBe(expected);

    [Theory]
    [InlineData("IOrderRepository", true)]
    [InlineData("ILogger<Order>", true)]
    [InlineData("Writer", false)]
    [InlineData("Order", false)]
    public void Tool_IsWhoIsHandedInToHelp(string type, bool expected) => Parameters.IsTool(type).ShouldBe(expected);

    [Theory]
    [InlineData("List<T>", true)]
    [InlineData("List<Order>", false)]
    [InlineData("Map<T, TValue>", false)]
    public void SomethingOfATypeParameter_IsOfOne(string type, bool expected) => Parameters.IsOfParameter(type).ShouldBe(expected);
}

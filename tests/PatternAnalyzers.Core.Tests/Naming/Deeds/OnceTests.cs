using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class OnceTests
{
    [Theory]
    [InlineData("sends PlaceOrder unless IRequests knows the request already", "PlaceOnce<PlaceOrder, bool>", "CreateRequestForCommand")]
    [InlineData("", "PlaceOrder", "CreateRequestForCommand")]
    [InlineData("", "PlaceOnce<PlaceOrder>", "CountRequests")]
    public void WhatIsWrapped_IsSentUnlessItIsKnown(string expected, string message, string noted) =>
        Once.Of(
            Told.Handler(message) with { BaseCalled = [Told.Called("IRequests", "ExistAsync"), Told.Called("IRequests", noted)], BaseEffects = [Told.Effect(
                EffectCategories.Dispatch,
                "IMediator.Send")] })
            .ShouldBe(expected);

    [Fact]
    public void BaseThatSendsNothing_IsNone() =>
        Once.Of(Told.Handler("PlaceOnce<PlaceOrder>") with { BaseCalled = [Told.Called("IRequests", "ExistAsync"), Told.Called("IRequests", "CreateRequest")] })
            .ShouldBeEmpty();
}

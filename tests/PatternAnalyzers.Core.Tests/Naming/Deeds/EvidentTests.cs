using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class EvidentTests
{
    [Theory]
    [InlineData("WriteCore", false)]
    [InlineData("WakeUp", false)]
    [InlineData("ValidateAllowed", false)]
    [InlineData("ExpandReduce", false)]
    [InlineData("SendMail", true)]
    [InlineData("GetActiveFeeds", true)]
    [InlineData("FindById", true)]
    [InlineData("ValidateUserCanSave", true)]
    public void ObjectThatIsNoThing_IsNone(string method, bool expected) => Evident.Is(Deed.Of(method)!, Told.Method(method), "Tool").ShouldBe(expected);

    [Theory]
    [InlineData("InitializeAgent", "ClientAgent", false)]
    [InlineData("InitializeDatabase", "ClientAgent", true)]
    public void WhatIsDoneToOneself_SaysNothing(string method, string owner, bool expected) =>
        Evident.Is(Deed.Of(method)!, Told.Method(method), owner).ShouldBe(expected);

    [Fact]
    public void VerbThatATypeIsCalledBy_IsAThing() =>
        Evident.Is(new Deed("deletes", "the send"), Told.Method("DeleteSend") with { Parameters = ["Send"] }, "Tool").ShouldBeTrue();
}

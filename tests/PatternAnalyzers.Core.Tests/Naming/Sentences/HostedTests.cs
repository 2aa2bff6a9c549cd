using PatternAnalyzers.Core.Naming.Sentences;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class HostedTests
{
    [Theory]
    [InlineData("starts and stops", "")]
    [InlineData("runs", "")]
    [InlineData("starts and stops through IBus", "calls IBus")]
    [InlineData("starts and stops by sending Ping", "sends Ping")]
    [InlineData("watches orders", "watches orders")]
    public void WhatEveryHostedServiceDoes_IsNotSaid(string said, string told) => Hosted.Said(said, Hosted.Service).ShouldBe(told);

    [Fact]
    public void WhoIsNotHosted_StartsAndStops() => Hosted.Said("starts and stops", "").ShouldBe("starts and stops");

    [Fact]
    public void WithWhomItWorks_IsADeed() => Hosted.Deeds("starts and stops through IBus", Hosted.Service).ShouldBe("works with IBus");
}

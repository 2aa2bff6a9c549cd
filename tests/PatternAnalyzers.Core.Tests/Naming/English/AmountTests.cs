using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class AmountTests
{
    [Theory]
    [InlineData("the order line", "order lines", "an order line")]
    [InlineData("the address by ID", "addresses by ID", "an address by ID")]
    [InlineData("order lines", "order lines", "order lines")]
    [InlineData("the theme metadata", "theme metadata", "theme metadata")]
    [InlineData("the current user", "the current user", "the current user")]
    [InlineData("the memory cache", "the memory cache", "the memory cache")]
    public void WhatIsDoneToOneAfterTheOther_IsMany(string thing, string many, string one)
    {
        Amount.Any(thing, one: false).ShouldBe(many);
        Amount.Any(thing, one: true).ShouldBe(one);
    }

    [Theory]
    [InlineData("the memory cache", "memory caches")]
    [InlineData("the media", "media")]
    public void WhatATypeIsNamedAfter_IsManyAlways(string thing, string many) => Amount.Many(thing).ShouldBe(many);
}

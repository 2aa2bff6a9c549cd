using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class NamedThingsTests
{
    [Theory]
    [InlineData("ProductSeed", "seeds", "", "seeds products")]
    [InlineData("WebhookSender", "sends", "", "sends webhooks")]
    [InlineData("SearchManager", "searches", "", "searches ")]
    [InlineData("JobQueue", "enqueues", "", "enqueues jobs")]
    [InlineData("PluginRegistry", "gets", "all", "gets all plugins")]
    [InlineData("Outbox", "publishes", "the message", "publishes messages")]
    public void WhatTheMethodDoesNotSay_TheNameDoes(string type, string verb, string thing, string told) =>
        NamedThings.In([new Deed(verb, thing)], type).Select(deed => deed.Verb + " " + deed.Object).ShouldBe([told]);
}

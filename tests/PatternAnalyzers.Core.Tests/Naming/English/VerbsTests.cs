using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class VerbsTests
{
    [Theory]
    [InlineData("apply", "applies")]
    [InlineData("match", "matches")]
    [InlineData("buy", "buys")]
    [InlineData("get", "gets")]
    public void ThirdPerson_IsSpelledRight(string verb, string expected) => Verbs.ThirdPerson(verb).ShouldBe(expected);

    [Theory]
    [InlineData("applies", "apply")]
    [InlineData("orders", "order")]
    [InlineData("baskets", null)]
    public void Known_IsThePlainForm(string verb, string? expected) => Verbs.Known(verb).ShouldBe(expected);

    [Theory]
    [InlineData("order", true)]
    [InlineData("migrate", false)]
    public void Noun_IsAVerbThatIsAThingAsWell(string word, bool expected) => Verbs.IsNoun(word).ShouldBe(expected);

    [Theory]
    [InlineData("retrier", "retries")]
    [InlineData("sender", "sends")]
    [InlineData("basket", null)]
    public void Doer_DoesItsVerb(string noun, string? expected) => Verbs.Doing(noun).ShouldBe(expected);

    [Theory]
    [InlineData("creator", "creates", true)]
    [InlineData("sender", "sends", true)]
    [InlineData("Resolver", "resolves", true)]
    [InlineData("notifier", "notifies", true)]
    [InlineData("sender", "saves", false)]
    public void Doer_IsTheNounOfTheVerb(string noun, string verb, bool expected) => Verbs.IsDoer(noun, verb).ShouldBe(expected);

    [Theory]
    [InlineData("delete", "deleted")]
    [InlineData("insert", "inserted")]
    [InlineData("apply", "applied")]
    [InlineData("commit", "committed")]
    public void Participle_IsWhatWasDone(string verb, string said)
    {
        Verbs.Participle(verb).ShouldBe(said);
        Verbs.OfParticiple(said).ShouldBe(verb);
    }

    [Theory]
    [InlineData("deleting", "delete")]
    [InlineData("committing", "commit")]
    [InlineData("string", null)]
    public void Gerund_IsOfAVerb(string word, string? verb) => Verbs.OfGerund(word).ShouldBe(verb);

    [Theory]
    [InlineData("reloads and updates settings", "reload and update settings")]
    [InlineData("gets orders and updates", "get orders and updates")]
    [InlineData("reads, updates, and deletes items; writes to files", "read, update, and delete items; write to files")]
    public void WhatManyDo_HasNoEnding(string one, string many) => Verbs.Plural(one).ShouldBe(many);
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class MemberPhraseTests
{
    [Fact]
    public void Overrides_SpeakWhereThereIsNothingElse() =>
        Of(Told.Method("ProcessIssuesWebhookAsync") with { Accessibility = "protected", Modifiers = ["override"] }).ShouldBe(["processes the issues webhook"]);

    [Fact]
    public void WhatEveryTypeHasAndWhatOnlyTestsCall_IsNotSaid() =>
        Of(Told.Method("ParseForTests"), Told.Method("Equals"), Told.Method("SortOrders")).ShouldBe(["sorts orders"]);

    [Fact]
    public void WhoAcceptsVisitors_HasNotSaidWhatHeDoes() =>
        Of(Told.Method("Accept") with { Parameters = ["NodeVisitor"], ParameterNames = ["visitor"] }, Told.Method("SortOrders")).ShouldBe(["sorts orders"]);

    [Fact]
    public void OneLinersBesideBodies_AreNotSaid() =>
        Of(Told.Method("FoldLetter") with { Lines = 1 }, Told.Method("SortOrders") with { Lines = 20 }).ShouldBe(["sorts orders"]);

    [Theory]
    [InlineData(ShapeNames.DependencyCalls, "deletes the order", "sorts orders")]
    [InlineData(ShapeNames.Statements, "sorts orders")]
    public void OneLinerThatCallsAPartner_IsNoConvenience(string shape, params string[] expected) =>
        Of(
            Told.Method("DeleteOrder") with { Lines = 1, Shape = new SortedDictionary<string, int> { [shape] = 1 } },
            Told.Method("SortOrders") with { Lines = 20 }).ShouldBe(
            expected);

    [Fact]
    public void WhatIsInternal_SpeaksForATypeThatIsSo()
    {
        MemberFact[] members = [Told.Method("SortOrders"), Told.Method("AddOrder") with { Accessibility = "internal" }];
        Of(members).ShouldBe(["sorts orders", "adds the order"]);
        MemberPhrase.Of(Unit.Type("T:P", "P") with { Members = members, Accessibility = "public" }).Select(deed => deed.ToString()).ShouldBe(["sorts orders"]);
    }

    [Fact]
    public void ThingOfOthers_KeepsItsName() =>
        Of(Told.Method("GetBasket") with { Returns = "Task<List<BasketQuantity>>" }, Told.Method("DeleteBasket")).ShouldBe(
            ["gets the basket", "deletes the basket"]);

    [Fact]
    public void Factories_AreNotSaidBesideMethods() =>
        Of(Told.Method("OverrideErrors") with { Modifiers = ["static"] }, Told.Method("PushLayer")).ShouldBe(["pushes the layer"]);

    [Fact]
    public void VerbsAlone_GoLast() => Of(Told.Method("Start"), Told.Method("SortOrders")).ShouldBe(["sorts orders", "starts"]);

    [Fact]
    public void PrivateMethods_SayWhatIsDoneInside() =>
        MemberPhrase.Inside(
            Unit.Type("T:P", "P") with
            {
                Members = [new MemberFact { Name = "ReceiveMessage", Lines = 9 }, new MemberFact { Name = "IsDone", Lines = 9 }, new MemberFact
                {
                    Name = "SortLine",
                    Lines = 2
                }]
            })
        .ShouldBe("receives the message");

    [Theory]
    [InlineData("", "ReceiveMessage", "SortLine", "FoldLetter", "CompareKey")]
    [InlineData("processes the text, image and call", "ProcessText", "ProcessImage", "ProcessCall", "SortLine")]
    public void ManyPrivateMethods_SpeakOnlyTogether(string expected, params string[] methods) =>
        MemberPhrase.Inside(Unit.Type("T:P", "P") with { Members = [.. methods.Select(method => new MemberFact { Name = method, Lines = 9 })] })
            .ShouldBe(expected);

    [Fact]
    public void StepsOfAnAlgorithm_AreMeansHoweverAlike() =>
        MemberPhrase.Inside(
            Unit.Type("T:P", "P") with
            {
                Members = [.. new[] { "BuildText", "BuildImage", "BuildCall", "BuildLine" }.Select(method => new MemberFact { Name = method, Lines = 9 })]
            },
            alike: false)
            .ShouldBeEmpty();

    private static IReadOnlyList<string> Of(params MemberFact[] members) =>
        [.. MemberPhrase.Of(Unit.Type("T:P", "P") with { Members = members }).Select(deed => deed.ToString())];

    [Fact]
    public void WhatIsDoneForABase_GoesBeforeATrifle()
    {
        var settings = Told.Method("GetConfigurationRoute") with { Lines = 2 };
        var refund = Told.Method("RefundPayment") with { Lines = 20, Modifiers = ["override"] };
        var type = Told.Of("CardProvider").Type;
        MemberPhrase.Of(type with { Members = [settings, refund] }).ShouldBe([new Deed("refunds", "the payment")]);
        MemberPhrase.Of(type with { Members = [settings with { Lines = 8 }, refund] }).ShouldBe([new Deed("gets", "the configuration route")]);
    }
}

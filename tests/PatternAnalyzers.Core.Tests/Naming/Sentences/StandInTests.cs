using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class StandInTests
{
    [Fact]
    public void TypeThatOnlyThrows_IsAStandIn() =>
        StandIn.Of(Of(Throwing("Read"), Throwing("Write"))).ShouldBe("Stand-in for the data bus that throws InvalidOperationException on every call.");

    [Fact]
    public void HelperThatMakesTheException_IsSeenThrough() => StandIn.Of(Of(
        Told.Method("Read") with { Calls = ["T:Shop.DisabledDataBus|Disabled"], Shape = Counts(ShapeNames.Invocations, ShapeNames.Statements) },
        new MemberFact { Name = "Disabled", Accessibility = "private", Returns = "InvalidOperationException" }))
            .ShouldBe("Stand-in for the data bus that throws InvalidOperationException on every call.");

    [Fact]
    public void TypeThatDoesOneThing_IsNone() => StandIn.Of(Of(Throwing("Read"), Told.Method("Write"))).ShouldBeEmpty();

    [Fact]
    public void WhatABaseDoes_Stays() => StandIn.Of(Of(Throwing("Read") with { Modifiers = ["override"] }).Is("DataBusBase", "base")).ShouldBeEmpty();

    [Fact]
    public void TypeWithoutMethods_IsNone() => StandIn.Of(Of()).ShouldBeEmpty();

    private static MemberFact Throwing(string name) =>
        Told.Method(name) with { Remarks = [new RemarkFact { Name = RemarkNames.Throw, Detail = "InvalidOperationException" }] };

    private static DescriptionInput Of(params MemberFact[] members) =>
        Told.Of("DisabledDataBus").Is("IDataBus") is var input ? input with { Type = input.Type with { Members = members } } : input;

    private static SortedDictionary<string, int> Counts(params string[] names) => new(names.ToDictionary(name => name, _ => 1));
}

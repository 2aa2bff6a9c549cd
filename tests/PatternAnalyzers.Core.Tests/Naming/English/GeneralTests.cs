using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

/// <summary>Things said in general.</summary>
public sealed class GeneralTests
{
    [Theory]
    [InlineData("the address", "addresses")]
    [InlineData("the order by ID", "orders by ID")]
    [InlineData("the status", "the status")]
    [InlineData("the current user", "the current user")]
    [InlineData("the XML", "XML")]
    [InlineData("orders", "orders")]
    public void WhatIsCounted_IsMany(string phrase, string said) => General.Of(phrase).ShouldBe(said);

    [Theory]
    [InlineData("country", "countries")]
    [InlineData("metadata", "metadata")]
    public void Masses_StayAsTheyAre(string words, string said) => General.Many(words).ShouldBe(said);
}

using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class ClausesTests
{
    [Fact]
    public void PlainClauses_AreJoinedByAnd() => Clauses.Join("saves the order", "", "calls the network").ShouldBe("saves the order and calls the network");

    [Fact]
    public void ClauseWithAnAnd_StandsApart() =>
        Clauses.Join("gets and saves the order", "calls the network").ShouldBe("gets and saves the order; calls the network");

    [Theory]
    [InlineData("sends GetUserQuery", "gets the user", true)]
    [InlineData("sends GetOrderQuery", "gets the user", false)]
    public void WhatIsSaid_IsKnownByItsWords(string clause, string said, bool expected) => Clauses.IsSaid(clause, said).ShouldBe(expected);
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class OtherTradesTests
{
    [Theory]
    [InlineData(PatternType.Routing, "JsonSerializer", true)]
    [InlineData(PatternType.Algorithm, "JsonSerializer", false)]
    [InlineData(PatternType.Algorithm, "BusConfigurer", true)]
    [InlineData(PatternType.Routing, "BusConfigurer", true)]
    [InlineData(PatternType.Routing, "OrderViewModel", true)]
    [InlineData(PatternType.Routing, "ParcelDesk", false)]
    public void NameOfAnotherTrade_SpeaksAgainstTheFamily(PatternType family, string name, bool expected) =>
        OtherTrades.SpeakAgainst(family, name).ShouldBe(expected);
}

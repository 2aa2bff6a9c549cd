using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class OriginTests
{
    [Theory]
    [InlineData("IHttpContextAccessor", " from the HTTP context")]
    [InlineData("IUsers", "")]
    public void WhoIsGivenTheRequest_GetsItFromThere(string given, string from) =>
        Origin.Of(Told.Of("UserService", PatternType.Service, null, "GetToken").Given(given).Type, new Deed("gets", "the token")).ShouldBe(from);

    [Theory]
    [InlineData("items", "List<PriceListItemData>", " from price list items")]
    [InlineData("prices", "List<Price>", "")]
    public void ValuesThatAreHandedIn_AreWhatItIsMadeOf(string name, string type, string from)
    {
        var strategy = Told.Of("PricingStrategy", PatternType.Service, "general", "GetPrice").Type with
        {
            Dependencies = [new DependencyFact { Name = name, Type = type, Symbol = "T:" + type }]
        };
        Origin.Of(strategy, new Deed("gets", "prices")).ShouldBe(from);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class ImperativeTests
{
    [Theory]
    [InlineData("CalculateTokens", "enriches|contents", "calculates tokens")]
    [InlineData("ChangeDownstreamPathTemplate", "changes|paths", "changes the downstream path template")]
    [InlineData("AddHeadersToRequest", "sets|headers", "adds headers to the request")]
    public void NameThatIsADeed_SaysIt(string type, string own, string told) => Said(type, own).ShouldBe(told);

    [Theory]
    [InlineData("ChangeToken", "gets|the value")]
    [InlineData("DeleteResults", "sets|results")]
    [InlineData("ScrollVectorsRequest", "builds|requests")]
    [InlineData("OrderReader", "reads|orders")]
    [InlineData("CreateOrderCommand", "creates|orders")]
    public void NameOfAThing_SaysNoDeed(string type, string own) => Said(type, own).ShouldBeNull();

    private static string? Said(string type, string own) =>
        Imperative.Of(new TypeFact { Symbol = "T:" + type, Name = type, FilePath = "a.cs" }, [new Deed(own.Split('|')[0], own.Split('|')[1])])?.ToString();
}

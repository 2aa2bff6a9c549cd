using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class GivenThingsTests
{
    private static readonly MemberFact Method = Told.Method("Find") with
    {
        Parameters = ["OrderOptions", "IReadOnlyList<OrderLine>", "string", "CustomerId", "int", "CancellationToken"],
        ParameterNames = ["options", "lines", "groupName", "customerId", "maxCount", "token"],
    };

    [Fact]
    public void Things_AreWhatIsNoTool() => GivenThings.Things(Method, "finds offers").ShouldBe(["order lines"]);

    [Fact]
    public void Keys_AreTellingValues() => GivenThings.Keys(Method, "finds offers").ShouldBe(["group name", "customer ID"]);

    [Fact]
    public void Text_IsWhatSomethingIsMadeFor() => GivenThings.Text(Method, "creates offers").ShouldBe(" for the given group name");

    [Theory]
    [InlineData("creates requests", true)]
    [InlineData("creates offers", false)]
    public void Source_IsOfTheSameKind(string clause, bool isSource) => GivenThings.IsSource("request messages", clause).ShouldBe(isSource);
}

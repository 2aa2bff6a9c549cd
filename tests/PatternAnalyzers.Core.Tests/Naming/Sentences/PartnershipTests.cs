using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class PartnershipTests
{
    [Theory]
    [InlineData("adds headers through IPlaceholders", "IPlaceholders", "Get", "adds headers using IPlaceholders")]
    [InlineData("parses claims through IParser", "IParser", "ParseClaims", "parses claims through IParser")]
    [InlineData("gets rules through IRuleRepository", "IRuleRepository", "QueryAll", "gets rules through IRuleRepository")]
    public void WhoeverDoesSomethingElse_IsUsed(string said, string owner, string method, string told) =>
        Partnership.In(said, Of(owner, method)).ShouldBe(told);

    [Fact]
    public void TwoPartners_StayAsTheyAre() =>
        Partnership.In("gets rules through IRules and adds flows through IFlows", Of("IRules", "Ask"))
            .ShouldBe("gets rules through IRules and adds flows through IFlows");

    private static DescriptionInput Of(string owner, string method) => new()
    {
        Type = new TypeFact { Symbol = "T:Shop.Thing", Name = "Thing", FilePath = "a.cs" },
        Name = "Thing",
        PatternType = PatternType.Service,
        Called = [new CalledMember(owner, new MemberFact { Name = "M:Shop." + owner + "." + method }, IsInterface: true)],
    };
}

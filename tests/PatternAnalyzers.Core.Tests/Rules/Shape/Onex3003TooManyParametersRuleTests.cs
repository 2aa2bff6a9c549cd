using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3003TooManyParametersRuleTests
{
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void MoreThanFiveParameters_AreReported(int count, bool broken) => Service(Work(count)).Breaks("ONEX3003").ShouldBe(broken);

    [Fact]
    public void CancellationToken_DoesNotCount()
    {
        var work = Work(5);
        Service(work with { Parameters = [.. work.Parameters, "CancellationToken"] }).Breaks("ONEX3003").ShouldBeFalse();
    }

    [Fact]
    public void ConstructorOverrideAndPrivateMethod_AreNotJudged()
    {
        Service(Work(6) with { Kind = "constructor" }).Breaks("ONEX3003").ShouldBeFalse();
        Service(Work(6) with { Modifiers = ["override"] }).Breaks("ONEX3003").ShouldBeFalse();
        Service(Work(6) with { Accessibility = "private" }).Breaks("ONEX3003").ShouldBeFalse();
    }

    private static RuleCase Service(MemberFact member) => RuleCase.Of("OrderService", PatternType.Service).With(member);

    private static MemberFact Work(int count) => RuleCase.Method("Work") with { Parameters = [.. Enumerable.Repeat("int", count)] };
}

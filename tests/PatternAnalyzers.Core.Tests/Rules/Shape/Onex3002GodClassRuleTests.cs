using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3002GodClassRuleTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void MoreThanTenPublicMethods_AreReported(int count, bool broken) => Service(count, []).Breaks("ONEX3002").ShouldBe(broken);

    [Fact]
    public void OverridesAndExplicitImplementations_DoNotCount()
    {
        Service(11, ["override"]).Breaks("ONEX3002").ShouldBeFalse();
        Service(11, ["explicit"]).Breaks("ONEX3002").ShouldBeFalse();
    }

    private static RuleCase Service(int count, string[] modifiers) => RuleCase.Of("OrderService", PatternType.Service)
        .With([.. Enumerable.Range(1, count).Select(number => RuleCase.Method("Work" + number) with { Modifiers = modifiers })]);
}

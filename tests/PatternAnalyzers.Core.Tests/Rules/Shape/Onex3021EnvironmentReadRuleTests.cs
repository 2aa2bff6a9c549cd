using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3021EnvironmentReadRuleTests
{
    [Fact]
    public void ReadInAnEffect_IsReported() => Read(RuleCase.Node("NodeUserEffect", NodeKind.Effect)).Violation("ONEX3021").Line.ShouldBe(20);

    [Fact]
    public void ReadInAHandler_IsReported() => Read(RuleCase.OnexHandler("HandlerUserWrite")).Breaks("ONEX3021").ShouldBeTrue();

    [Fact]
    public void File_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodeUserEffect", NodeKind.Effect).WithEffect(EffectCategories.File, "File.Open").Breaks("ONEX3021").ShouldBeFalse();

    [Theory]
    [InlineData(NodeKind.Compute, "ONEX2005")]
    [InlineData(NodeKind.Orchestrator, "ONEX2002")]
    public void OtherKinds_AreLeftToTheRulesForThem(NodeKind kind, string rule)
    {
        var node = Read(RuleCase.Node("NodeUser" + kind, kind));
        node.Breaks("ONEX3021").ShouldBeFalse();
        node.Breaks(rule).ShouldBeTrue();
    }

    private static RuleCase Read(RuleCase unit) => unit.WithEffect(EffectCategories.Environment, "Environment.GetEnvironmentVariable");
}

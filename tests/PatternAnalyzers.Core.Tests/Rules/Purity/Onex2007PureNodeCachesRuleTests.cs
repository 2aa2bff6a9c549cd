using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2007PureNodeCachesRuleTests
{
    [Fact]
    public void Cache_IsReported()
    {
        var violation = RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Cache, "IMemoryCache.Get").Violation("ONEX2007");
        violation.Message.ShouldContain("IMemoryCache.Get");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void EffectNode_IsNotJudged() =>
        RuleCase.Node("NodePriceEffect", NodeKind.Effect).WithEffect(EffectCategories.Cache, "IMemoryCache.Get").Breaks("ONEX2007").ShouldBeFalse();

    [Fact]
    public void Clock_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Clock, "DateTime.Now").Breaks("ONEX2007").ShouldBeFalse();
}

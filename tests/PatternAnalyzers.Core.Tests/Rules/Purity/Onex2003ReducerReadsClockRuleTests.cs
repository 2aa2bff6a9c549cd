using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2003ReducerReadsClockRuleTests
{
    [Fact]
    public void Clock_IsReported()
    {
        var violation = RuleCase.Node("NodePriceReducer", NodeKind.Reducer).WithEffect(EffectCategories.Clock, "DateTime.UtcNow").Violation("ONEX2003");
        violation.Message.ShouldContain("DateTime.UtcNow");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void ComputeNode_IsNotJudged() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Clock, "DateTime.UtcNow").Breaks("ONEX2003").ShouldBeFalse();

    [Fact]
    public void Cache_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodePriceReducer", NodeKind.Reducer).WithEffect(EffectCategories.Cache, "IMemoryCache.Get").Breaks("ONEX2003").ShouldBeFalse();

    [Fact]
    public void Randomness_IsReported() =>
        RuleCase.Node("NodePriceReducer", NodeKind.Reducer).WithEffect(EffectCategories.Random, "Guid.NewGuid").Breaks("ONEX2003").ShouldBeTrue();
}

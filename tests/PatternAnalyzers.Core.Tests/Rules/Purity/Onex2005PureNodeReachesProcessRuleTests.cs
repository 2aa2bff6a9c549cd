using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2005PureNodeReachesProcessRuleTests
{
    [Theory]
    [InlineData(EffectCategories.Threading, "Task.Run")]
    [InlineData(EffectCategories.Process, "Process.Start")]
    [InlineData(EffectCategories.Environment, "Environment.GetEnvironmentVariable")]
    public void MachineDependency_IsReported(string category, string symbol) =>
        RuleCase.Node("NodePriceReducer", NodeKind.Reducer).WithEffect(category, symbol).Violation("ONEX2005").Severity.ShouldBe(Severity.High);

    [Fact]
    public void EffectNode_IsNotJudged() => RuleCase.Node("NodePriceEffect", NodeKind.Effect).IsJudgedBy("ONEX2005").ShouldBeFalse();

    [Fact]
    public void Io_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodePriceReducer", NodeKind.Reducer).WithEffect(EffectCategories.File, "File.Open").Breaks("ONEX2005").ShouldBeFalse();
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1006GenericNameRuleTests
{
    [Theory]
    [InlineData("NodeMoneyHelperCompute", "Helper")]
    [InlineData("NodeOrderManagerOrchestrator", "Manager")]
    [InlineData("NodeUtilsCompute", "Utils")]
    public void WordThatFitsEveryClass_IsReported(string name, string word) =>
        RuleCase.Node(name, NodeKind.Compute).Violation("ONEX1006").Message.ShouldContain("'" + word + "' in '" + name + "'");

    [Theory]
    [InlineData("NodeCashRoundingCompute")]
    [InlineData("NodeManagerialReportCompute")]
    public void TellingName_IsFine(string name) => RuleCase.Node(name, NodeKind.Compute).Breaks("ONEX1006").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("CacheManager", PatternType.Service).IsJudgedBy("ONEX1006").ShouldBeFalse();
}

using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1003EmptyQualifierRuleTests
{
    [Theory]
    [InlineData("NodeEnhancedPricingCompute", "Enhanced")]
    [InlineData("NodePricingSimpleCompute", "Simple")]
    [InlineData("ConsolidatedPricingCompute", "Consolidated")]
    public void BannedFirstOrLastWord_IsReported(string name, string word) =>
        RuleCase.Node(name, NodeKind.Compute).Violation("ONEX1003").Message.ShouldContain("'" + word + "'");

    [Theory]
    [InlineData("NodePricingCompute")]
    [InlineData("NodeSimplexSolverCompute")]
    [InlineData("NodeFastSimpleMatchCompute")]
    public void OtherWords_AreFine(string name) => RuleCase.Node(name, NodeKind.Compute).Breaks("ONEX1003").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("SimpleMailService", PatternType.Service).Breaks("ONEX1003").ShouldBeFalse();
}

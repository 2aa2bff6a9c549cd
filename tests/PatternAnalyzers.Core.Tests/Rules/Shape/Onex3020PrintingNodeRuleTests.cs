using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3020PrintingNodeRuleTests
{
    [Fact]
    public void Printing_IsReported() =>
        RuleCase.Node("NodeUserEffect", NodeKind.Effect)
            .WithEffect(EffectCategories.Console, "Console.WriteLine")
            .Violation("ONEX3020").Message
            .ShouldContain("Console.WriteLine");

    [Fact]
    public void PrintingHandler_IsReported() =>
        RuleCase.OnexHandler("HandlerUserWrite").WithEffect(EffectCategories.Console, "Console.WriteLine").Breaks("ONEX3020").ShouldBeTrue();

    [Fact]
    public void Logging_IsFine() =>
        RuleCase.Node("NodeUserEffect", NodeKind.Effect).WithEffect(EffectCategories.Logging, "ILogger.LogInformation").Breaks("ONEX3020").ShouldBeFalse();

    [Fact]
    public void PureNode_IsLeftToTheRuleForIt() => RuleCase.Node("NodePriceCompute", NodeKind.Compute).IsJudgedBy("ONEX3020").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("MainCommand", PatternType.Handler).IsJudgedBy("ONEX3020").ShouldBeFalse();
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2006PureNodeLogsRuleTests
{
    [Fact]
    public void Logging_IsReported()
    {
        var violation = RuleCase.Node("NodePriceCompute", NodeKind.Compute)
            .WithEffect(EffectCategories.Logging, "ILogger.LogInformation")
            .Violation("ONEX2006");
        violation.Message.ShouldContain("ILogger.LogInformation");
        violation.Line.ShouldBe(20);
    }

    [Fact]
    public void EffectNode_IsNotJudged() =>
        RuleCase.Node("NodePriceEffect", NodeKind.Effect).WithEffect(EffectCategories.Logging, "ILogger.LogInformation").Breaks("ONEX2006").ShouldBeFalse();

    [Fact]
    public void Clock_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Clock, "DateTime.Now").Breaks("ONEX2006").ShouldBeFalse();

    [Fact]
    public void Console_IsReported() =>
        RuleCase.Node("NodePriceReducer", NodeKind.Reducer)
            .WithEffect(EffectCategories.Console, "Console.WriteLine")
            .Violation("ONEX2006").Message
            .ShouldContain("writes to the console");
}

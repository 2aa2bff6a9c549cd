using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3008StaticMutableStateRuleTests
{
    [Fact]
    public void StaticField_IsReportedOnceAlthoughItIsWritten() => Service(RuleCase.Field("count", "static"))
        .WithEffect(EffectCategories.StaticState, "OrderService.count").Violation("ONEX3008").Line.ShouldBe(12);

    [Fact]
    public void WriteToForeignStaticState_IsReported() =>
        Service(RuleCase.Field("count", "readonly")).WithEffect(EffectCategories.StaticState, "Counters.Total").Violation("ONEX3008").Line.ShouldBe(20);

    [Theory]
    [InlineData("const")]
    [InlineData("readonly")]
    public void UnchangeableStatic_IsFine(string modifier) => Service(RuleCase.Field("Limit", modifier, "static")).Breaks("ONEX3008").ShouldBeFalse();

    private static RuleCase Service(FieldFact field) => RuleCase.Of("OrderService", PatternType.Service).With(field);
}

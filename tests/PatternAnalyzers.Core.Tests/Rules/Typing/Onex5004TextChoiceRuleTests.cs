using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Typing;

public sealed class Onex5004TextChoiceRuleTests
{
    [Theory]
    [InlineData("status")]
    [InlineData("orderState")]
    [InlineData("parcelKind")]
    [InlineData("NodeType")]
    public void StringParameter_IsReported(string name) =>
        Node("string", name).Violation("ONEX5004").Message.ShouldContain("'" + name + "' of 'ExecuteEffectAsync'");

    [Fact]
    public void PublicStringField_IsReportedAtTheField() =>
        RuleCase.Node("NodeOrderEffect", NodeKind.Effect)
            .With(RuleCase.Field("OrderStatus", "readonly") with { Type = "string", Accessibility = "public" })
            .Violation("ONEX5004").Line
            .ShouldBe(12);

    [Theory]
    [InlineData("string", "name")]
    [InlineData("string", "contentType")]
    [InlineData("string", "statusText")]
    [InlineData("string", "estate")]
    [InlineData("Guid", "orderState")]
    public void OtherNameOrType_IsFine(string type, string name) => Node(type, name).Breaks("ONEX5004").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("OrderService", PatternType.Service).IsJudgedBy("ONEX5004").ShouldBeFalse();

    private static RuleCase Node(string type, string name) => RuleCase.Node("NodeOrderEffect", NodeKind.Effect)
        .With(RuleCase.Method("ExecuteEffectAsync") with { Parameters = [type], ParameterNames = [name] });
}

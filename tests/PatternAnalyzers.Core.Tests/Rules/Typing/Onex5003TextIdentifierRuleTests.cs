using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Typing;

public sealed class Onex5003TextIdentifierRuleTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("orderId")]
    [InlineData("CustomerId")]
    public void StringParameter_IsReported(string name) =>
        Node("string", name).Violation("ONEX5003").Message.ShouldContain("'" + name + "' of 'ExecuteEffectAsync'");

    [Fact]
    public void PublicStringField_IsReportedAtTheField() =>
        RuleCase.Node("NodeOrderEffect", NodeKind.Effect)
            .With(RuleCase.Field("OrderId", "readonly") with { Type = "string", Accessibility = "public" })
            .Violation("ONEX5003").Line
            .ShouldBe(12);

    [Theory]
    [InlineData("string", "name")]
    [InlineData("string", "valid")]
    [InlineData("string", "Paid")]
    [InlineData("Guid", "orderId")]
    public void OtherNameOrType_IsFine(string type, string name) => Node(type, name).Breaks("ONEX5003").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("OrderService", PatternType.Service).IsJudgedBy("ONEX5003").ShouldBeFalse();

    private static RuleCase Node(string type, string name) => RuleCase.Node("NodeOrderEffect", NodeKind.Effect)
        .With(RuleCase.Method("ExecuteEffectAsync") with { Parameters = [type], ParameterNames = [name] });
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3017ShellHoldsStateRuleTests
{
    [Theory]
    [InlineData(NodeKind.Effect)]
    [InlineData(NodeKind.Reducer)]
    public void SettableField_IsReportedAtTheField(NodeKind kind) => Shell(kind).With(RuleCase.Field("last")).Violation("ONEX3017").Line.ShouldBe(12);

    [Fact]
    public void HandlerThatItDelegatesTo_IsFine() => Shell(NodeKind.Effect).With(RuleCase.Field("handler", "readonly")).Breaks("ONEX3017").ShouldBeFalse();

    [Fact]
    public void PublicState_IsLeftToTheRuleForIt() =>
        Shell(NodeKind.Effect).With(RuleCase.Field("Last", "property") with { Accessibility = "public" }).Breaks("ONEX3017").ShouldBeFalse();

    [Fact]
    public void ClassicNode_IsNotJudged() => (Shell(NodeKind.Effect) with { Profile = "classic" }).IsJudgedBy("ONEX3017").ShouldBeFalse();

    [Fact]
    public void UpstreamExclusion_Excuses()
    {
        var exclusion = new SuppressionFact { Token = "ONEX_EXCLUDE", Reason = "declarative_node", FilePath = RuleCase.File, Line = 9, LineEnd = 40 };
        Shell(NodeKind.Effect).With(RuleCase.Field("last")).With(exclusion).Breaks("ONEX3017").ShouldBeFalse();
    }

    private static RuleCase Shell(NodeKind kind) => RuleCase.Node("NodePrice" + kind, kind) with { Profile = "declarative" };
}

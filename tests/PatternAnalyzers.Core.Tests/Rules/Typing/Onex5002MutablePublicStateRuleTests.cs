using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Typing;

public sealed class Onex5002MutablePublicStateRuleTests
{
    [Fact]
    public void PublicSettableState_IsReported() => Service(Public()).Violation("ONEX5002").Message.ShouldContain("'Total'");

    [Fact]
    public void PrivateReadonlyOrStaticState_IsFine()
    {
        Service(Public() with { Accessibility = "private" }).Breaks("ONEX5002").ShouldBeFalse();
        Service(Public() with { Modifiers = ["property", "readonly"] }).Breaks("ONEX5002").ShouldBeFalse();
        Service(Public() with { Modifiers = ["static"] }).Breaks("ONEX5002").ShouldBeFalse();
    }

    [Fact]
    public void UserInterface_IsNotJudged()
    {
        var page = RuleCase.Of("IndexModel", PatternType.Handler);
        (page with { Verdict = page.Verdict with { Subtype = "ui" } }).With(Public()).Breaks("ONEX5002").ShouldBeFalse();
    }

    [Fact]
    public void Compute_IsLeftToTheRuleForItsState() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(Public()).Breaks("ONEX5002").ShouldBeFalse();

    private static FieldFact Public() => RuleCase.Field("Total", "property") with { Accessibility = "public" };

    private static RuleCase Service(FieldFact field) => RuleCase.Of("OrderService", PatternType.Service).With(field);
}

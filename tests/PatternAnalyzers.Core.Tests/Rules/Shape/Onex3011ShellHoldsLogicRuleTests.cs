using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3011ShellHoldsLogicRuleTests
{
    [Fact]
    public void LogicInAShell_IsReported()
    {
        Shell(new MemberFact { Name = "Decide", Line = 22, Cognitive = 1 }).Violation("ONEX3011").Line.ShouldBe(22);
        Shell(new MemberFact { Name = "Decide", Shape = Statements(2) }).Breaks("ONEX3011").ShouldBeTrue();
    }

    [Fact]
    public void OneLineDelegation_IsFine() => Shell(new MemberFact { Name = "ExecuteAsync", Shape = Statements(1) }).Breaks("ONEX3011").ShouldBeFalse();

    [Fact]
    public void ClassicNode_IsNotJudged() =>
        (Shell(new MemberFact { Name = "Decide", Cognitive = 9 }) with { Profile = "classic" }).IsJudgedBy("ONEX3011").ShouldBeFalse();

    [Fact]
    public void UpstreamExclusion_Excuses()
    {
        var exclusion = new SuppressionFact { Token = "ONEX_EXCLUDE", Reason = "declarative_node", FilePath = RuleCase.File, Line = 9, LineEnd = 40 };
        Shell(new MemberFact { Name = "Decide", Line = 22, Cognitive = 1 }).With(exclusion).Breaks("ONEX3011").ShouldBeFalse();
    }

    private static RuleCase Shell(MemberFact member) => (RuleCase.Node("NodePriceEffect", NodeKind.Effect) with { Profile = "declarative" }).With(member);

    private static SortedDictionary<string, int> Statements(int count) => new() { [ShapeNames.Statements] = count };
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2008ComputeReadsClockRuleTests
{
    [Fact]
    public void Random_IsReported()
    {
        var violation = RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Random, "Guid.NewGuid").Violation("ONEX2008");
        violation.Message.ShouldContain("Guid.NewGuid");
        violation.Line.ShouldBe(20);
    }

    [Theory]
    [InlineData("TimeProvider.GetUtcNow", false)]
    [InlineData("TimeProvider.GetTimestamp", false)]
    [InlineData("TimeProvider.System", true)]
    public void InjectedProvider_IsWhatTheRuleAsksFor(string read, bool reported) =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Clock, read).Breaks("ONEX2008").ShouldBe(reported);

    [Fact]
    public void Hint_NamesWhatIsRead() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.Clock, "DateTime.Now").Hints("ONEX2008")["read"].ShouldBe(
            "DateTime.Now");

    [Fact]
    public void ReducerNode_IsNotJudged() =>
        RuleCase.Node("NodePriceReducer", NodeKind.Reducer).WithEffect(EffectCategories.Random, "Guid.NewGuid").Breaks("ONEX2008").ShouldBeFalse();

    [Fact]
    public void File_IsNoneOfItsBusiness() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(EffectCategories.File, "File.Open").Breaks("ONEX2008").ShouldBeFalse();

    [Fact]
    public void DeclaredNondeterministic_IsNotJudged()
    {
        var node = RuleCase.Node("NodePriceCompute", NodeKind.Compute);
        var evidence = new EvidenceFact
        {
            Signal = Signals.Attribute, Detail = "[HandlerCategory]", Supports = "category:NONDETERMINISTIC_COMPUTE", FilePath = RuleCase.File
        };
        (node with { Verdict = node.Verdict with { Evidence = [evidence] } }).IsJudgedBy("ONEX2008").ShouldBeFalse();
    }
}

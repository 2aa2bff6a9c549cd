using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Classification;

public sealed class Onex9002UnknownDeclarationRuleTests
{
    [Theory]
    [InlineData("WIDGET", "'WIDGET' is no pattern type; use EFFECT, COMPUTE, REDUCER, ORCHESTRATOR, HANDLER, HOOK, AGENT, INTELLIGENCE, ROUTING, ALGORITHM, SERVICE.")]
    [InlineData("kind:SINK", "'SINK' is no node kind; use EFFECT, COMPUTE, REDUCER or ORCHESTRATOR.")]
    [InlineData("kind:SERVICE", "'SERVICE' is no node kind; use EFFECT, COMPUTE, REDUCER or ORCHESTRATOR.")]
    [InlineData("name:src/Stock.cs", "'src/Stock.cs' is no name of a pattern; write words, not a path or a file.")]
    [InlineData("subtype:Data Store", "'Data Store' is no subtype; write it in lower case with _ between the words.")]
    public void UnknownWord_IsReportedAtTheAttribute(string supports, string message)
    {
        var violation = Said(RuleCase.Of("Ledger", PatternType.Service), supports).Violation("ONEX9002");

        (violation.Message, violation.Line).ShouldBe((message, 7));
    }

    [Fact]
    public void UnknownWordOnWhatIsNoPattern_IsReportedToo() =>
        Said(RuleCase.Of("Ledger", PatternType.Service) with { Verdict = new() { Rejection = "unknown_type" } }, "WIDGET").Breaks("ONEX9002").ShouldBeTrue();

    [Fact]
    public void NodeKindWithoutAnyType_IsReported() =>
        Said(RuleCase.Of("Ledger", PatternType.Service) with { Verdict = new() { Rejection = "unknown_type" } }, "kind:EFFECT")
            .Violation("ONEX9002").Message
            .ShouldStartWith("[Pattern] names no type");

    [Fact]
    public void NodeKindAgainstTheNodeType_IsReported() =>
        Said(RuleCase.Node("NodePriceCompute", NodeKind.Compute), "kind:EFFECT").Violation("ONEX9002").Message
            .ShouldBe("The node kind EFFECT contradicts the node type COMPUTE; make both say the same.");

    [Theory]
    [InlineData("SERVICE/storage")]
    [InlineData("kind:EFFECT")]
    [InlineData("name:Stock Ledger")]
    public void KnownWord_IsFine(string supports) => Said(RuleCase.Of("Ledger", PatternType.Service), supports).Breaks("ONEX9002").ShouldBeFalse();

    [Fact]
    public void WithoutDeclaration_DoesNotApply() => RuleCase.Of("Ledger", PatternType.Service).IsJudgedBy("ONEX9002").ShouldBeFalse();

    private static RuleCase Said(RuleCase unit, string supports) =>
        unit.With(new EvidenceFact { Signal = Signals.Declaration, Detail = "seen", Supports = supports, FilePath = RuleCase.File, Line = 7 });
}

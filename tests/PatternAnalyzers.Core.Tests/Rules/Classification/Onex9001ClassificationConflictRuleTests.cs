using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Classification;

public sealed class Onex9001ClassificationConflictRuleTests
{
    [Fact]
    public void EveryConflict_IsReported()
    {
        var node = RuleCase.Node("NodePriceCompute", NodeKind.Compute);
        var torn = node with { Verdict = node.Verdict with { Conflicts = ["name says COMPUTE, base says EFFECT.", "behaviour says EFFECT"] } };
        torn.Violations("ONEX9001").Select(violation => violation.Message).ShouldBe(
        [
            "Conflicting evidence: behaviour says EFFECT; declare one kind and make the rest agree.",
            "Conflicting evidence: name says COMPUTE, base says EFFECT; declare one kind and make the rest agree.",
        ]);
    }

    [Fact]
    public void AgreeingEvidence_IsFine() => RuleCase.Node("NodePriceCompute", NodeKind.Compute).Breaks("ONEX9001").ShouldBeFalse();
}

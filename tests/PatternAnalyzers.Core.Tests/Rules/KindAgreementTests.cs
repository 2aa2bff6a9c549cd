using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules;

public sealed class KindAgreementTests
{
    [Theory]
    [InlineData("attribute EFFECT, base_type COMPUTE", "Compute")]
    [InlineData("attribute EFFECT, entry_method REDUCER, name REDUCER", "Reducer")]
    [InlineData("attribute EFFECT, base_type COMPUTE, behaviour EFFECT", "Compute")]
    [InlineData("attribute EFFECT, base_type COMPUTE, base_type HANDLER/request", "Compute")]
    [InlineData("attribute EFFECT, name COMPUTE", null)]
    [InlineData("attribute EFFECT, base_type EFFECT", null)]
    [InlineData("attribute EFFECT, base_type COMPUTE, name EFFECT", null)]
    [InlineData("attribute EFFECT, base_type COMPUTE, contract UNKNOWN", null)]
    [InlineData("attribute EFFECT, attribute REDUCER, base_type COMPUTE", null)]
    [InlineData("base_type COMPUTE", null)]
    [InlineData("attribute EFFECT", null)]
    public void Hint_IsTheKindOfAllButTheAttribute(string evidence, string? kind)
    {
        var facts = evidence.Split(", ").Select(fact => fact.Split(' ')).Select(parts => (parts[0], parts[1])).ToArray();
        var node = RuleCase.Node("NodePriceCompute", NodeKind.Effect).Saying(facts);
        var conflicting = node with { Verdict = node.Verdict with { Conflicts = ["attribute says EFFECT"] } };

        conflicting.Hints("ONEX9001").GetValueOrDefault("kind").ShouldBe(kind);
    }

    [Fact]
    public void ContractRule_GivesTheSameHint() =>
        RuleCase.Node("NodePriceCompute", NodeKind.Effect).Saying((Signals.Attribute, "EFFECT"), (Signals.Contract, "COMPUTE"))
            .With(new ContractFact { FilePath = "src/Shop/contract.yaml", NodeType = "COMPUTE" })
            .With(new EvidenceFact { Signal = Signals.Attribute, Detail = "[EffectNode] declares EFFECT", Supports = "EFFECT", FilePath = RuleCase.File })
            .Hints("ONEX4003")["kind"].ShouldBe("Compute");
}

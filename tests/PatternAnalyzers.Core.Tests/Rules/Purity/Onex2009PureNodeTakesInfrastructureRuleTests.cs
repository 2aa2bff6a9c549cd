using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2009PureNodeTakesInfrastructureRuleTests
{
    [Theory]
    [InlineData(NodeKind.Compute)]
    [InlineData(NodeKind.Reducer)]
    public void ClientThatIsNotUsed_IsReported(NodeKind kind) =>
        Node(kind, EffectCategories.Network).Violation("ONEX2009").Message.ShouldContain("'HttpClient client' (network)");

    [Fact]
    public void ClientThatIsUsed_IsLeftToTheRuleForItsUses()
    {
        var node = Node(NodeKind.Compute, EffectCategories.Network).WithEffect(EffectCategories.Network, "HttpClient.GetAsync");
        node.Breaks("ONEX2009").ShouldBeFalse();
        node.Breaks("ONEX2001").ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(EffectCategories.Clock)]
    [InlineData(EffectCategories.Logging)]
    public void OtherDependency_IsFine(string? category) => Node(NodeKind.Compute, category).Breaks("ONEX2009").ShouldBeFalse();

    [Fact]
    public void EffectNode_IsNotJudged() => Node(NodeKind.Effect, EffectCategories.Network).IsJudgedBy("ONEX2009").ShouldBeFalse();

    private static RuleCase Node(NodeKind kind, string? category) => RuleCase.Node("NodePrice" + kind, kind)
        .Taking(new DependencyFact { Name = "client", Type = "HttpClient", Symbol = "T:System.Net.Http.HttpClient", Category = category });
}

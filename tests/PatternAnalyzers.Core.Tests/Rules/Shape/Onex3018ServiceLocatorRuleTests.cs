using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3018ServiceLocatorRuleTests
{
    [Theory]
    [InlineData("IServiceProvider")]
    [InlineData("IServiceProvider?")]
    [InlineData("IKeyedServiceProvider")]
    public void ServiceProvider_IsReported(string type) => Node(type).Violation("ONEX3018").Message.ShouldContain("'" + type + " services'");

    [Theory]
    [InlineData("ModelOnexContainer")]
    [InlineData("IMail")]
    public void OtherDependency_IsFine(string type) => Node(type).Breaks("ONEX3018").ShouldBeFalse();

    [Fact]
    public void OtherFamilies_AreNotJudged() => RuleCase.Of("OrderService", PatternType.Service).IsJudgedBy("ONEX3018").ShouldBeFalse();

    private static RuleCase Node(string type) =>
        RuleCase.Node("NodeMailEffect", NodeKind.Effect).Taking(new DependencyFact { Name = "services", Type = type, Symbol = "T:System." + type });
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class UnstatedKindTests
{
    [Theory]
    [InlineData("query")]
    [InlineData("service")]
    [InlineData("daemon")]
    public void ContractWithoutKind_MakesANodeOfTheKindThatBehaviourShows(string nodeType)
    {
        var pattern = Of(nodeType).Patterns.ShouldHaveSingleItem();

        pattern.PatternType.ShouldBe(PatternType.Effect);
        pattern.NodeKind.ShouldBe(NodeKind.Effect);
        pattern.Evidence.ShouldContain(fact => fact.Signal == Signals.Behaviour && fact.Supports == "EFFECT");
    }

    [Fact]
    public void FamilyThatItSeemedToBe_IsKeptBesides() =>
        Of("query", node => node.Evidence(Signals.Name, "SERVICE/storage").Evidence(Signals.Pair, "SERVICE/storage")).Patterns
            .ShouldHaveSingleItem().Also
            .ShouldBe(["SERVICE/storage"]);

    [Fact]
    public void DeclaredKind_GoesBeforeBehaviour() =>
        Of("query", node => node.Evidence(Signals.BaseType, "ORCHESTRATOR")).Patterns.ShouldHaveSingleItem().PatternType.ShouldBe(PatternType.Orchestrator);

    [Theory]
    [InlineData("")]
    [InlineData("SERVICE")]
    public void ContractWithAKindOrWithoutNodeType_SaysNothingOfTheSort(string nodeType) =>
        Of(nodeType).Patterns.ShouldHaveSingleItem().PatternType.ShouldBe(PatternType.Service);

    [Fact]
    public void UnreadableContract_MakesNoNode() =>
        Of("query", node => node.With(type => type with { Contract = type.Contract! with { Problem = "unreadable: line 1: a mapping was expected" } }))
            .Patterns.ShouldHaveSingleItem().PatternType.ShouldBe(PatternType.Service);

    [Fact]
    public void CodeThatDoesNotTell_MakesNoNode() =>
        Given.Manifest(
            Given.Project("Shop")
                .Type(
                    "NodeProjectionQuery",
                    node => node.With(type => type with { Contract = new ContractFact { FilePath = "src/Shop/contract.yaml", NodeType = "query" } })))
            .Patterns.ShouldBeEmpty();

    private static Manifest Of(string nodeType, Action<TypeBuilder>? more = null) => Given.Manifest(Given.Project("Shop").Type("NodeProjectionQuery", node =>
    {
        node.Injects("T:System.Data.IDbConnection", "System.Data.Common", EffectCategories.Database)
            .With(type => type with { Contract = new ContractFact { FilePath = "src/Shop/contract.yaml", NodeType = nodeType } })
            .Member(
                "HandleAsync",
                member => member
                    .Returns("Task<Order>")
                    .Shape(ShapeNames.Awaits, 1)
                    .Shape(ShapeNames.DependencyCalls, 1)
                    .Effect(EffectCategories.Database, "SqlMapper.QueryAsync"));
        more?.Invoke(node);
    }));
}

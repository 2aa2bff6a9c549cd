using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Graphs;

namespace PatternAnalyzers.Reporting.Tests.Graphs;

public sealed class RelationGraphTests
{
    [Fact]
    public void PatternsWithoutRelationships_StayOut()
    {
        var graph = RelationGraph.Of(Samples.Related([Samples.Pattern("A"), Samples.Pattern("B"), Samples.Pattern("C")], Samples.Relation("A", "C")));

        graph.Nodes.Select(node => node.Label).ShouldBe(["A", "C"]);
        graph.Nodes.Select(node => node.Pattern).ShouldBe([0, 2]);
    }

    [Fact]
    public void Message_IsANodeOfItsOwnLane()
    {
        var graph = RelationGraph.Of(Samples.Related([Samples.Pattern("A", PatternType.Handler)], Samples.Relation("A", "T:Shop.OrderPlaced", "handles")));

        graph.Nodes
            .Single(node => node.Pattern is null)
            .ShouldSatisfyAllConditions(
                node => node.Label.ShouldBe("OrderPlaced"),
                node => node.Lane.ShouldBe(Lane.Messages),
                node => node.Kind.ShouldBe("MESSAGE"));
    }

    [Theory]
    [InlineData(PatternType.Orchestrator, Lane.Nodes)]
    [InlineData(PatternType.Agent, Lane.Nodes)]
    [InlineData(PatternType.Handler, Lane.Handlers)]
    [InlineData(PatternType.Hook, Lane.Handlers)]
    [InlineData(PatternType.Service, Lane.Services)]
    [InlineData(PatternType.Algorithm, Lane.Services)]
    internal void Type_DecidesTheLane(PatternType type, Lane lane) =>
        RelationGraph.Of(Samples.Related([Samples.Pattern("A", type), Samples.Pattern("B", type)], Samples.Relation("A", "B"))).Nodes
            .ShouldAllBe(node => node.Lane == lane);

    [Fact]
    public void RelationshipOfNobodyAndWithItself_AreNoEdges() =>
        RelationGraph.Of(Samples.Related([Samples.Pattern("A")], Samples.Relation("Gone", "A"), Samples.Relation("A", "A"))).Edges.ShouldBeEmpty();

    [Fact]
    public void SameRelationshipTwice_IsOneEdge() =>
        RelationGraph.Of(
            Samples.Related(
                [Samples.Pattern("A"), Samples.Pattern("B")],
                Samples.Relation("A", "B"),
                Samples.Relation("A", "B"),
                Samples.Relation("A", "B", "extends"))).Edges.Count.ShouldBe(
            2);
}

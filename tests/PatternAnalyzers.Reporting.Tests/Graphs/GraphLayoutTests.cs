using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Graphs;

namespace PatternAnalyzers.Reporting.Tests.Graphs;

public sealed class GraphLayoutTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(60)]
    [InlineData(500)]
    public void Boxes_DoNotOverlapAndStayInside(int count)
    {
        var layout = GraphLayout.Of(RelationGraph.Of(Samples.Large(count)));

        layout.Boxes.Distinct().Count().ShouldBe(layout.Boxes.Length);
        foreach (var column in layout.Boxes.GroupBy(box => box.Column))
        {
            column.Select(box => box.X).Distinct().ShouldHaveSingleItem();
            column.OrderBy(box => box.Y).Zip(column.OrderBy(box => box.Y).Skip(1)).ShouldAllBe(pair => pair.Second.Y - pair.First.Y >= GraphLayout.BoxHeight);
        }

        layout.Boxes.ShouldAllBe(box => box.X >= 0
            && box.Y >= 0
            && box.X + GraphLayout.BoxWidth <= layout.Width
            && box.Y + GraphLayout.BoxHeight <= layout.Height);
    }

    [Fact]
    public void Lanes_StandFromNodesToServices()
    {
        var layout = GraphLayout.Of(RelationGraph.Of(Samples.Large(200)));

        layout.Bands.Select(band => band.Lane).ShouldBe([Lane.Nodes, Lane.Handlers, Lane.Messages, Lane.Services]);
        layout.Bands.Zip(layout.Bands.Skip(1)).ShouldAllBe(pair => pair.First.X + pair.First.Width < pair.Second.X);
    }

    [Fact]
    public void FiveHundredPatterns_KeepAShapeThatAScreenHas()
    {
        var layout = GraphLayout.Of(RelationGraph.Of(Samples.Large(500)));

        ((double)layout.Width / layout.Height).ShouldBeInRange(1, 4);
    }

    [Fact]
    public void WhatUses_StandsLeftOfWhatIsUsed()
    {
        var layout = GraphLayout.Of(RelationGraph.Of(Samples.Related([Samples.Pattern("A"), Samples.Pattern("B")], Samples.Relation("B", "A"))));

        var (used, user) = (layout.Boxes[0], layout.Boxes[1]);
        user.X.ShouldBeLessThan(used.X);
    }

    [Fact]
    public void Cycle_IsLaidOut()
    {
        var layout = GraphLayout.Of(
            RelationGraph.Of(
                Samples.Related(
                    [Samples.Pattern("A"), Samples.Pattern("B"), Samples.Pattern("C")],
                    Samples.Relation("A", "B"),
                    Samples.Relation("B", "C"),
                    Samples.Relation("C", "A"))));

        layout.Boxes.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void ChainOfTwentyThousand_DoesNotExhaustTheStack()
    {
        var patterns = Enumerable.Range(0, 20_000).Select(place => Samples.Pattern($"P{place:00000}")).ToList();
        var chain = patterns
            .Zip(patterns.Skip(1), (one, other) => new Relationship { Source = one.PatternId, Target = other.PatternId, Kind = "uses" })
            .ToList();

        GraphLayout.Of(RelationGraph.Of(Samples.Related(patterns, chain))).Boxes.Length.ShouldBe(20_000);
    }

    [Fact]
    public void OrderOfTheRelationships_DoesNotMatter()
    {
        var manifest = Samples.Large(120);
        var shuffled = manifest with { Relationships = [.. manifest.Relationships.Reverse()] };

        GraphLayout.Of(RelationGraph.Of(shuffled)).Boxes.ShouldBe(GraphLayout.Of(RelationGraph.Of(manifest)).Boxes);
    }
}

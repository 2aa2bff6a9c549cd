namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>How many steps of its own lane lead to a node, at most <see cref="Deepest"/>.</summary>
internal static class Depths
{
    private const int Deepest = 5;

    public static int[] Of(RelationGraph graph)
    {
        var depths = new int[graph.Nodes.Count];
        foreach (var (source, target) in ForwardEdges.Of(graph).Reverse())
            depths[target] = Math.Max(depths[target], Math.Min(Deepest, depths[source] + 1));

        return depths;
    }
}

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>Spreads nodes over columns: by lane, then by depth, then by what stands near what they are related to.</summary>
internal static class Columns
{
    private const int Sweeps = 6;
    private const int Fewest = 12;

    // A place is six times as wide as high; three makes the whole about twice as wide as high.
    private const int Shape = 3;

    public static IReadOnlyList<Column> Of(RelationGraph graph)
    {
        var layers = Layers(graph);
        var neighbours = Neighbours(graph);
        var places = new double[graph.Nodes.Count];
        foreach (var layer in layers)
            Place(layer, places);

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in sweep % 2 == 0 ? layers : Enumerable.Reverse(layers))
            {
                var centres = layer.ToDictionary(static node => node, node => Centre(neighbours[node], places, places[node]));
                layer.Sort((one, other) => centres[one].CompareTo(centres[other]) is var order and not 0 ? order : one.CompareTo(other));
                Place(layer, places);
            }
        }

        return [.. layers.SelectMany(layer => layer.Chunk(Even(layer.Count, Most(graph))).Select(nodes => new Column(graph.Nodes[nodes[0]].Lane, nodes)))];
    }

    private static int Most(RelationGraph graph) => Math.Max(Fewest, (int)Math.Ceiling(Math.Sqrt(Shape * graph.Nodes.Count)));

    // Several columns of about the same height instead of full ones and a rest.
    private static int Even(int count, int most)
    {
        var columns = (count + most - 1) / most;
        return (count + columns - 1) / columns;
    }

    private static List<List<int>> Layers(RelationGraph graph)
    {
        var depths = Depths.Of(graph);
        var layers = new List<List<int>>();
        foreach (var group in graph.Nodes
            .GroupBy(node => (node.Lane, Depth: depths[node.Index]))
            .OrderBy(static group => group.Key.Lane)
            .ThenBy(static group => group.Key.Depth))
        {
            var nodes = group
                .OrderBy(static node => node.Label, StringComparer.Ordinal)
                .ThenBy(static node => node.Index)
                .Select(static node => node.Index)
                .ToList();
            // A few deep nodes do not deserve a column of their own: width is what a reader has to scroll.
            if (layers.Count > 0 && graph.Nodes[layers[^1][0]].Lane == group.Key.Lane && group.Key.Depth > 1 && layers[^1].Count + nodes.Count <= Most(graph))
                layers[^1].AddRange(nodes);
            else
                layers.Add(nodes);
        }

        return layers;
    }

    private static List<int>[] Neighbours(RelationGraph graph)
    {
        var neighbours = graph.Nodes.Select(static _ => new List<int>()).ToArray();
        foreach (var edge in graph.Edges)
        {
            neighbours[edge.Source].Add(edge.Target);
            neighbours[edge.Target].Add(edge.Source);
        }

        return neighbours;
    }

    // Shares of the layer's height, so that short layers and long ones compare.
    private static void Place(List<int> layer, double[] places)
    {
        for (var row = 0; row < layer.Count; row++)
            places[layer[row]] = (row + 0.5) / layer.Count;
    }

    private static double Centre(List<int> neighbours, double[] places, double own)
    {
        if (neighbours.Count == 0)
            return own;

        double sum = 0;
        foreach (var neighbour in neighbours)
            sum += places[neighbour];
        return sum / neighbours.Count;
    }
}

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>A graph with a place for everything, in whole pixels.</summary>
internal sealed class GraphLayout
{
    public const int BoxWidth = 204;
    public const int BoxHeight = 32;
    private const int RowHeight = 39;
    private const int ColumnGap = 48;
    private const int LaneGap = 84;
    private const int Margin = 24;
    private const int Head = 64;

    private GraphLayout(RelationGraph graph, IReadOnlyList<Column> columns)
    {
        Graph = graph;
        Boxes = new Box[graph.Nodes.Count];
        var rows = columns.Count == 0 ? 0 : columns.Max(static column => column.Nodes.Count);
        var x = Margin;
        for (var place = 0; place < columns.Count; place++)
        {
            if (place > 0)
                x += BoxWidth + (columns[place].Lane == columns[place - 1].Lane ? ColumnGap : LaneGap);
            Fill(columns[place], place, x);
        }

        Width = x + BoxWidth + Margin;
        Height = Head + (rows * RowHeight) + Margin;
        Bands = [.. graph.Nodes.GroupBy(static node => node.Lane).OrderBy(static lane => lane.Key).Select(Band)];
    }

    public RelationGraph Graph { get; }

    public Box[] Boxes { get; }

    public int Width { get; }

    public int Height { get; }

    public IReadOnlyList<LaneBand> Bands { get; }

    public static GraphLayout Of(RelationGraph graph) => new(graph, Columns.Of(graph));

    private void Fill(Column column, int place, int x)
    {
        for (var row = 0; row < column.Nodes.Count; row++)
            Boxes[column.Nodes[row]] = new Box(x, Head + (row * RowHeight), place);
    }

    private LaneBand Band(IGrouping<Lane, GraphNode> lane)
    {
        var left = lane.Min(node => Boxes[node.Index].X);
        return new LaneBand(lane.Key, left, lane.Max(node => Boxes[node.Index].X) + BoxWidth - left);
    }
}

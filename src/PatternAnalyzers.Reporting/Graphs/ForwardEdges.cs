namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>The edges within lanes that are left when every cycle is cut where a walk in node order closes it.</summary>
internal sealed class ForwardEdges
{
    private readonly List<int>[] targets;
    private readonly bool[] open;
    private readonly bool[] done;
    private readonly List<(int Source, int Target)> kept = [];

    private ForwardEdges(RelationGraph graph)
    {
        targets = [.. graph.Nodes.Select(static _ => new List<int>())];
        open = new bool[targets.Length];
        done = new bool[targets.Length];
        foreach (var edge in graph.Edges.Where(edge => graph.Nodes[edge.Source].Lane == graph.Nodes[edge.Target].Lane))
            targets[edge.Source].Add(edge.Target);
    }

    /// <summary>The edges, each source after everything that it leads to.</summary>
    public static IReadOnlyList<(int Source, int Target)> Of(RelationGraph graph)
    {
        var search = new ForwardEdges(graph);
        for (var node = 0; node < search.targets.Length; node++)
            search.Walk(node);

        return search.kept;
    }

    // With a stack of its own: a chain of patterns may be longer than the thread's stack is deep.
    private void Walk(int start)
    {
        var path = new Stack<(int Node, int Next)>();
        path.Push((start, 0));
        while (path.TryPop(out var step))
        {
            if (done[step.Node])
                continue;

            open[step.Node] = true;
            if (step.Next == targets[step.Node].Count)
            {
                Close(step.Node);
                continue;
            }

            path.Push((step.Node, step.Next + 1));
            var target = targets[step.Node][step.Next];
            if (!open[target] && !done[target])
                path.Push((target, 0));
        }
    }

    private void Close(int node)
    {
        open[node] = false;
        done[node] = true;
        kept.AddRange(targets[node].Where(target => done[target] && target != node).Select(target => (node, target)));
    }
}

using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Reducers;

public sealed record GraphLifecycleEvent(string Kind, string NodeId, string? PeerId);

public sealed record GraphLifecycleState(string Phase, IReadOnlySet<string> Ready, IReadOnlySet<string> Known);

/// <summary>Lifecycle of the whole node graph, from wiring to drained.</summary>
[OnexNode(Kind = EnumNodeKind.Reducer, Name = "node_node_graph_reducer")]
public sealed class NodeNodeGraphReducer
{
    public GraphLifecycleState Fold(GraphLifecycleState seed, IEnumerable<GraphLifecycleEvent> events) => events.Aggregate(seed, Step);

    private static GraphLifecycleState Step(GraphLifecycleState s, GraphLifecycleEvent e)
    {
        var known = new HashSet<string>(s.Known);
        var ready = new HashSet<string>(s.Ready);
        switch (e.Kind)
        {
            case "wired":
                known.Add(e.NodeId);
                if (e.PeerId is not null) known.Add(e.PeerId);
                break;
            case "ready" when known.Contains(e.NodeId):
                ready.Add(e.NodeId);
                break;
            case "lost":
                ready.Remove(e.NodeId);
                break;
            case "drained":
                known.Remove(e.NodeId);
                ready.Remove(e.NodeId);
                break;
        }

        var phase = known.Count == 0 ? "drained" : ready.Count == known.Count ? "running" : s.Phase == "running" ? "degraded" : "wiring";
        return new GraphLifecycleState(phase, ready, known);
    }
}

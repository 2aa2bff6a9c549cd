using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Who calls whom over all projects, and which effects everybody reaches.</summary>
/// <remarks>Messaging carries no effects: who publishes coordinates, who handles acts.</remarks>
internal sealed class BehaviourGraph
{
    private static readonly IReadOnlyList<MemberNode> None = [];
    private readonly Dictionary<Unit, List<MemberNode>> byUnit = [];
    private readonly CallResolution resolution;

    /// <summary>Builds the graph and propagates effects to the fixpoint.</summary>
    public BehaviourGraph(Solution solution, Implementations implementations)
    {
        var nodes = Index(solution);
        resolution = new CallResolution(solution, implementations, nodes);
        foreach (var unit in solution.Units)
        {
            foreach (var node in Own(unit))
                Connect(node);
        }

        Propagation.Run(nodes.Values);
    }

    /// <summary>Members that a unit declares.</summary>
    public IReadOnlyList<MemberNode> Own(Unit unit) => byUnit.TryGetValue(unit, out var members) ? members : None;

    /// <summary>Members that a unit inherits from bases of the solution and does not override.</summary>
    public IReadOnlyList<MemberNode> Inherited(Unit unit)
    {
        var names = new HashSet<string>(Own(unit).Select(node => node.Member.Name), StringComparer.Ordinal);
        return [.. resolution.Bases(unit).SelectMany(Own).Where(node => node.Member.Kind != "constructor" && names.Add(node.Member.Name))];
    }

    private Dictionary<(Unit, string), MemberNode> Index(Solution solution)
    {
        var nodes = new Dictionary<(Unit, string), MemberNode>();
        foreach (var unit in solution.Units)
        {
            var members = new List<MemberNode>(unit.Type.Members.Count);
            byUnit.Add(unit, members);
            foreach (var member in unit.Type.Members)
            {
                var node = new MemberNode(nodes.Count, unit, member);
                if (nodes.ContainsKey((unit, member.Name)))
                    continue;
                nodes.Add((unit, member.Name), node);
                members.Add(node);
            }
        }

        return nodes;
    }

    private void Connect(MemberNode caller)
    {
        foreach (var call in caller.Member.Calls)
        {
            if (CallTarget.Parse(call, caller.Unit.Project.Assembly) is not { } target)
                continue;
            if (resolution.Resolve(caller, target) is not { } edge)
                continue;
            caller.Callees.Add(edge);
            edge.Node.Callers.Add(edge with { Node = caller });
        }
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Finds the members that a call may run.</summary>
/// <remarks>A call through an interface goes by way of the interface member, so that callers and implementations add up instead of multiplying.</remarks>
internal sealed class CallResolution(Solution solution, Implementations implementations, Dictionary<(Unit Unit, string Member), MemberNode> nodes)
{
    // What one of many plug-ins does is not what their caller does.
    private const int PlugInCost = 3;

    private readonly HashSet<MemberNode> dispatchers = [];

    /// <summary>The edge of one call; null when it leaves the solution.</summary>
    public CallEdge? Resolve(MemberNode caller, CallTarget target)
    {
        if (solution.Find(target.Assembly, target.Symbol, caller.Unit.Project) is not { } named)
            return null;
        var node = Declared(named, target.Member);
        if (node is { HasBody: true } && !node.Member.Modifiers.Contains("abstract"))
            return new CallEdge(node, named, IsOneUnit(node.Unit, caller.Unit) ? 0 : 1);
        return implementations.Of(named).Count == 0 ? Bodiless(node, named) : new CallEdge(Dispatcher(named, target.Member), named, 1);
    }

    /// <summary>The member of a unit or, when it is inherited, of its nearest base in the solution.</summary>
    public MemberNode? Declared(Unit unit, string member)
    {
        if (nodes.TryGetValue((unit, member), out var own))
            return own;
        foreach (var baseUnit in Bases(unit))
        {
            if (nodes.TryGetValue((baseUnit, member), out var inherited))
                return inherited;
        }

        return null;
    }

    /// <summary>Bases in the solution, nearest first.</summary>
    public IEnumerable<Unit> Bases(Unit unit) => !unit.Implements.Exists(static fact => fact.Relation == "base")
        ? []
        : unit.Implements.Where(static fact => fact.Relation == "base")
            .OrderBy(fact => fact.Depth)
            .Select(fact => solution.Find(fact.TargetAssembly, fact.Target, unit.Project))
            .OfType<Unit>();

    // A route is the method it is bound to, and a nested type works for the type around it.
    private static bool IsOneUnit(Unit called, Unit caller) =>
        called == caller || (called.Project == caller.Project && (caller.Type.Container == called.Symbol || called.Type.Container == caller.Symbol));

    // Nobody implements it yet, but it is still somebody to work with.
    private static CallEdge? Bodiless(MemberNode? node, Unit named) => node is null ? null : new CallEdge(node, named, 1);

    private MemberNode Dispatcher(Unit named, string member)
    {
        if (!nodes.TryGetValue((named, member), out var dispatcher))
        {
            dispatcher = new MemberNode(nodes.Count, named, new MemberFact { Name = member });
            nodes.Add((named, member), dispatcher);
        }

        if (dispatchers.Add(dispatcher))
            Link(dispatcher, named, member);
        return dispatcher;
    }

    private void Link(MemberNode dispatcher, Unit named, string member)
    {
        var known = implementations.Known(named);
        var candidates = known.Count > 0 ? known : implementations.Of(named);
        var cost = candidates[0].Unit == candidates[candidates.Count - 1].Unit ? 0 : implementations.IsPlugIn(named) ? PlugInCost : 1;
        foreach (var candidate in candidates)
        {
            if (candidate.MemberFor(member) is { } own && Declared(candidate.Unit, own) is { HasBody: true } node)
                node.Callers.Add(new CallEdge(dispatcher, named, cost));
        }
    }
}

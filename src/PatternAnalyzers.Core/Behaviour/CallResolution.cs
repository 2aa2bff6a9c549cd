using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Finds the members that a call may run.</summary>
internal sealed class CallResolution(Solution solution, Implementations implementations, IReadOnlyDictionary<(Unit Unit, string Member), MemberNode> nodes)
{
    private const int Certain = 1;
    private const int Uncertain = 2;
    private const int DeepestBase = 20;

    /// <summary>Edges of one call.</summary>
    public IEnumerable<CallEdge> Resolve(MemberNode caller, CallTarget target)
    {
        if (solution.Find(target.Assembly, target.Symbol, caller.Unit.Project) is not { } named)
            return [];
        var node = Declared(named, target.Member);
        return node is { HasBody: true } && !node.Member.Modifiers.Contains("abstract")
            ? [new CallEdge(node, named, node.Unit == caller.Unit ? 0 : Certain)]
            : Dispatch(named, target.Member);
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
    public IEnumerable<Unit> Bases(Unit unit) =>
        unit.Implements.Where(fact => fact.Relation == "base" && fact.Depth <= DeepestBase)
            .OrderBy(fact => fact.Depth)
            .Select(fact => solution.Find(fact.TargetAssembly, fact.Target, unit.Project))
            .OfType<Unit>();

    private IEnumerable<CallEdge> Dispatch(Unit named, string member)
    {
        var known = implementations.Known(named);
        var (candidates, cost) = known.Count > 0 ? (known, Cost(known)) : (implementations.Of(named), Uncertain);
        foreach (var candidate in candidates)
        {
            if (candidate.MemberFor(member) is { } own && Declared(candidate.Unit, own) is { HasBody: true } node)
                yield return new CallEdge(node, named, cost);
        }
    }

    private static int Cost(IReadOnlyList<Implementation> known) => known[0].Unit == known[known.Count - 1].Unit ? Certain : Uncertain;
}

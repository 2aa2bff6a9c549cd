using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Who calls whom over all projects, and which effects everybody reaches.</summary>
/// <remarks>Messaging carries no effects: who publishes coordinates, who handles acts.</remarks>
internal sealed class BehaviourGraph
{
    private static readonly IReadOnlyList<MemberNode> None = [];
    private readonly Dictionary<Unit, List<MemberNode>> byUnit = [];
    private readonly CallResolution resolution;
    private readonly Implementations implementations;
    private readonly Solution solution;
    private readonly ILookup<string, Unit> receivers;
    private readonly ILookup<(MergedProject Project, string Container), Unit> routes;

    /// <summary>Builds the graph and propagates effects to the fixpoint.</summary>
    public BehaviourGraph(Solution solution, Implementations implementations)
    {
        this.solution = solution;
        this.implementations = implementations;
        receivers = solution.Units
            .Where(unit => !unit.IsTest)
            .SelectMany(unit => unit.Handles.Select(fact => (fact.Message, Unit: unit)))
            .ToLookup(pair => pair.Message, pair => pair.Unit, StringComparer.Ordinal);
        routes = solution.Units.Where(unit => unit.Type is { Unit: not "type", Container: not null }).ToLookup(unit => (unit.Project, unit.Type.Container!));
        var nodes = Index(solution);
        resolution = new CallResolution(solution, implementations, nodes);
        foreach (var unit in solution.Units)
        {
            foreach (var node in Own(unit))
                Connect(node);
        }

        Steps = Propagation.Run(nodes.Values);
    }

    /// <summary>How many times an effect was carried on before nothing changed any more.</summary>
    public int Steps { get; }

    /// <summary>Members that a unit declares.</summary>
    public IReadOnlyList<MemberNode> Own(Unit unit) => byUnit.TryGetValue(unit, out var members) ? members : None;

    /// <summary>Members that a unit inherits from bases of the solution and does not override.</summary>
    public IReadOnlyList<MemberNode> Inherited(Unit unit)
    {
        var inherited = resolution.Bases(unit).SelectMany(Own).ToList();
        if (inherited.Count == 0)
            return None;
        var names = new HashSet<string>(Own(unit).Select(node => node.Member.Name), StringComparer.Ordinal);
        return [.. inherited.Where(node => node.Member.Kind != "constructor" && names.Add(node.Member.Name))];
    }

    /// <summary>Members that a unit declares; for a route, those of its container that it runs as well.</summary>
    public IReadOnlyList<MemberNode> Code(Unit unit) => unit.Type.Unit == "type" ? Own(unit) : RouteCode(unit);

    /// <summary>Members of the routes that a unit maps; none for a route itself.</summary>
    public IEnumerable<MemberNode> Routes(Unit unit) => unit.Type.Unit == "type" ? routes[(unit.Project, unit.Symbol)].SelectMany(Own) : None;

    /// <summary>Units that handle what a unit publishes or sends.</summary>
    public IEnumerable<Unit> Receivers(Unit unit) =>
        unit.References.Where(reference => reference.Kind == "publish").SelectMany(reference => receivers[reference.Target]).Distinct();

    /// <summary>True for what a container hands out.</summary>
    public bool IsInjectable(Unit unit) => implementations.IsInjectable(unit);

    /// <summary>True when the unit calls something injected that nobody can look into: foreign, unresolved, or an interface without an implementation. What it does stays unknown.</summary>
    public bool IsOpaque(Unit unit) => IsOpaqueItself(unit) || Injected(unit).Any(IsOpaqueItself);

    /// <summary>True when the solution has an implementation outside tests.</summary>
    public bool IsImplemented(Unit unit) => implementations.Of(unit).Count > 0;

    /// <summary>True for an interface that many units implement.</summary>
    public bool IsPlugIn(Unit unit) => implementations.IsPlugIn(unit);

    /// <summary>What a call to the unit runs: itself, or the sole or only registered implementation; null when that cannot be told.</summary>
    public Unit? Runs(Unit unit)
    {
        if (unit.Type.TypeKind != "interface")
            return unit;
        var known = implementations.Known(unit);
        return known.Count > 0 && known[0].Unit == known[known.Count - 1].Unit ? known[0].Unit : null;
    }

    private bool IsOpaqueItself(Unit unit)
    {
        // Calls on a receiver that did not resolve are not counted as calls of a dependency.
        var calls = unit.Type.Members.Any(member => CodeShape.Of(member, ShapeNames.DependencyCalls) > 0);
        var invokes = unit.Type.Members.Any(member => CodeShape.Of(member, ShapeNames.Invocations) > 0);
        return unit.Type.Dependencies.Any(dependency => (calls || (invokes && dependency.Symbol.StartsWith("?:", StringComparison.Ordinal)))
            && IsOpaque(dependency, unit.Project));
    }

    private IEnumerable<Unit> Injected(Unit unit) =>
        unit.Type.Dependencies
            .Select(dependency => solution.Find(dependency.Assembly, dependency.Symbol, unit.Project))
            .OfType<Unit>()
            .Select(Runs)
            .OfType<Unit>();

    private bool IsOpaque(DependencyFact dependency, MergedProject project)
    {
        if (dependency.Category is not null || IsPlatform(dependency.Symbol))
            return false;
        return solution.Find(dependency.Assembly, dependency.Symbol, project) is not { } unit
            || (unit.Type.TypeKind == "interface" && !IsImplemented(unit) && !Ports.IsQuestion(unit));
    }

    // Values, collections, options, configuration: the extractor knows which of the platform's types have effects.
    private static bool IsPlatform(string symbol) =>
        symbol.StartsWith("T:System.", StringComparison.Ordinal) || symbol.StartsWith("T:Microsoft.Extensions.", StringComparison.Ordinal)
        || symbol.StartsWith("T:Microsoft.AspNetCore.", StringComparison.Ordinal) || symbol.StartsWith("T:FluentValidation.", StringComparison.Ordinal);

    private IReadOnlyList<MemberNode> RouteCode(Unit route)
    {
        var code = Own(route).ToList();
        var seen = new HashSet<MemberNode>(code);
        for (var index = 0; index < code.Count; index++)
        {
            var called = code[index].Callees
                .Select(edge => edge.Node)
                .Where(node => node.Unit.Project == route.Project && node.Unit.Symbol == route.Type.Container);
            code.AddRange(called.Where(seen.Add).ToList());
        }

        return code;
    }

    private Dictionary<(Unit, string), MemberNode> Index(Solution solution)
    {
        var nodes = new Dictionary<(Unit, string), MemberNode>(solution.Units.Sum(static unit => unit.Type.Members.Count));
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

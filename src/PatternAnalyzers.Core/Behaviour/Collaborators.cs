using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Whom a unit works with: injected or abstract units of the solution that it calls, and messages that it dispatches.</summary>
internal sealed class Collaborators
{
    /// <summary>Reads the calls of a unit.</summary>
    public Collaborators(Unit unit, IReadOnlyList<MemberNode> members, BehaviourGraph graph)
    {
        Messages = Published(unit);
        Dispatched = Math.Max(
            members.Any(node => Has(node, EffectCategories.Dispatch)) ? 1 : 0,
            members.Any(node => Has(node, EffectCategories.Messaging)) ? 0 : Messages.Count);
        var edges = members.SelectMany(node => node.Callees).Where(edge => IsForeign(edge, unit)).ToList();
        // Most types work alone.
        if (edges.Count == 0)
            return;
        var worked = edges.Where(edge => IsInjected(edge.Named, unit) || graph.IsInjectable(edge.Named) || IsHeld(edge, unit)).ToList();
        Steps =
        [
            .. edges
                .Where(edge => UnitProfile.Nearest([edge.Node], Reach.MaximumCost) is not null || Awaitable.Is(edge.Node.Member.Returns))
                .Select(edge => edge.Named)
                .Distinct()
                .OrderBy(named => named.Key, StringComparer.Ordinal),
        ];
        Units = [.. worked.Select(edge => edge.Named).Where(named => !graph.IsPlugIn(named)).Distinct().OrderBy(named => named.Key, StringComparer.Ordinal)];
        Client = worked.Select(edge => (edge.Named, Reach: UnitProfile.Nearest([edge.Node], 1)))
            .Where(client => client.Reach is not null && IsDirect(client.Reach, client.Named, graph))
            .OrderBy(client => NodeKinds.IsDeclared(graph.Runs(client.Named)))
            .ThenBy(client => client.Reach)
            .FirstOrDefault();
        Outside = worked
            .Where(edge => Ports.IsOutside(edge, graph))
            .Select(edge => edge.Named)
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        PlugIns = [.. edges.Select(edge => edge.Named).Where(graph.IsPlugIn).Distinct().OrderBy(named => named.Key, StringComparer.Ordinal)];
        Told = [.. edges
            .Where(edge => IsTold(edge) && graph.IsPlugIn(edge.Named))
            .Select(edge => edge.Named)
            .Distinct()
            .OrderBy(named => named.Key, StringComparer.Ordinal)];
        Sent = edges
            .Where(edge => edge.Named.Type.TypeKind == "interface" && IsTold(edge) && Ports.IsAdapted(edge, graph))
            .Select(edge => edge.Named)
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Units called, interfaces as such, without plug-ins.</summary>
    public IReadOnlyList<Unit> Units { get; } = [];

    /// <summary>A collaborator that leaves the process itself, and how; declared nodes last. Both null when there is none.</summary>
    public (Unit? Named, Reach? Reach) Client { get; }

    /// <summary>Units of the solution that it waits for or that leave the process, injected or not.</summary>
    public IReadOnlyList<Unit> Steps { get; } = [];

    /// <summary>An abstraction without an implementation that by its calls stands for the outside world; null when there is none.</summary>
    public Unit? Outside { get; }

    /// <summary>Interfaces with many implementations that it calls.</summary>
    public IReadOnlyList<Unit> PlugIns { get; } = [];

    /// <summary>Simple names of the messages handed to a mediator, bus or broker.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>Interfaces with many implementations that it tells to do something; one that only answers is part of its own work.</summary>
    public IReadOnlyList<Unit> Told { get; } = [];

    /// <summary>A port that it tells to send, save or fetch something; null when there is none.</summary>
    public Unit? Sent { get; }

    /// <summary>Distinct messages dispatched within the process; publishing to a broker is I/O and counts there.</summary>
    public int Dispatched { get; }

    /// <summary>All of them.</summary>
    public int Count => Units.Count + PlugIns.Count + Dispatched;

    /// <summary>Names for a sentence.</summary>
    public IReadOnlyList<string> Names => [.. Units.Concat(PlugIns).Select(unit => unit.Type.Name).Concat(Messages).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Published(Unit unit) => !unit.References.Exists(static reference => reference.Kind == "publish")
        ? []
        :
        [
            .. unit.References.Where(reference => reference.Kind == "publish").Select(reference => SimpleName(reference.Target))
                .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal),
        ];

    // The effect is its own, not that of somebody it calls in turn.
    private static bool IsDirect(Reach reach, Unit named, BehaviourGraph graph) =>
        reach.Cost == 0 || reach.Origin.Unit == named || (named.Type.TypeKind == "interface" && (graph.Runs(named) ?? reach.Origin.Unit) == reach.Origin.Unit);

    // What comes out of a collaborator (a unit of work, an entity behind an interface) is not one more.
    private static bool IsForeign(CallEdge edge, Unit unit) =>
        edge.Named != unit
            && !Logs.Is(edge.Named.Type.Name)
            && edge.Named.Symbol != unit.Type.Container
            && edge.Node.Member.Kind is not ("property" or "constructor");

    // Where nothing is injected, as in a route, interfaces are all there is.
    private static bool IsInjected(Unit named, Unit unit) => unit.Type.Dependencies.All(IsAside)
        ? named.Type.TypeKind == "interface"
        : unit.Type.Dependencies.Any(dependency => dependency.Symbol == named.Symbol || IsElement(dependency, named));

    // A container hands out whatever is asked of it; a log is nobody to work with.
    private static bool IsAside(DependencyFact dependency) =>
        dependency.Type is "IServiceProvider" or "IServiceScopeFactory" || dependency.Category == EffectCategories.Logging;

    // Made by the unit itself and waited for: somebody to work with all the same.
    private static bool IsHeld(CallEdge edge, Unit unit) =>
        Awaitable.Is(edge.Node.Member.Returns) && unit.Type.Fields.Any(field => field.Type == edge.Named.Type.Name);

    // IEnumerable<IRule>, Func<IRule>, Lazy<IRule>, IReadOnlyDictionary<string, IRule>.
    private static bool IsElement(DependencyFact dependency, Unit named) =>
        dependency.Type.IndexOf(named.Type.Name, StringComparison.Ordinal) > 0
        && (dependency.Type.IndexOf("<" + named.Type.Name + ">", StringComparison.Ordinal) >= 0
            || dependency.Type.IndexOf(", " + named.Type.Name + ">", StringComparison.Ordinal) >= 0);

    private static bool IsTold(CallEdge edge) => edge.Returns.Length > 0 && !Answers.Is(edge.Returns);

    private static bool Has(MemberNode node, string category)
    {
        for (var at = 0; at < node.Member.Effects.Count; at++)
        {
            if (node.Member.Effects[at].Category == category)
                return true;
        }

        return false;
    }

    private static string SimpleName(string symbol) => symbol.Substring(Math.Max(symbol.LastIndexOf('.'), symbol.LastIndexOf(':')) + 1);
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Whom a unit works with: injected or abstract units of the solution that it calls, and messages that it dispatches.</summary>
internal sealed class Collaborators
{
    /// <summary>Reads the calls of a unit.</summary>
    public Collaborators(Unit unit, IReadOnlyList<MemberNode> members)
    {
        var edges = members.SelectMany(node => node.Callees).Where(edge => IsCollaborator(edge, unit)).ToList();
        Units = [.. edges.Select(edge => edge.Named).Distinct().OrderBy(named => named.Key, StringComparer.Ordinal)];
        WithEffects = edges.Where(edge => UnitProfile.Nearest([edge.Node], 1) is not null).Select(edge => edge.Named).Distinct().Count();
        Messages =
        [
            .. unit.References.Where(reference => reference.Kind == "publish").Select(reference => SimpleName(reference.Target))
                .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal),
        ];
        Dispatches = Math.Max(members.Any(HasDispatch) ? 1 : 0, members.Any(HasMessaging) ? 0 : Messages.Count);
    }

    /// <summary>Units called, interfaces as such.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>How many of them leave the process within a hop of theirs.</summary>
    public int WithEffects { get; }

    /// <summary>Simple names of the messages handed to a mediator, bus or broker.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>Distinct dispatches within the process; publishing to a broker is I/O and counts there.</summary>
    public int Dispatches { get; }

    /// <summary>All of them.</summary>
    public int Count => Units.Count + Dispatches;

    /// <summary>Names for a sentence.</summary>
    public IReadOnlyList<string> Names => [.. Units.Select(unit => unit.Type.Name).Concat(Messages).Distinct(StringComparer.Ordinal)];

    // What comes out of a collaborator (a unit of work, an entity behind an interface) is not one more; where nothing is injected, as in a route, interfaces are all there is.
    private static bool IsCollaborator(CallEdge edge, Unit unit)
    {
        var named = edge.Named;
        if (named == unit || edge.Node.Member.Kind is "property" or "constructor")
            return false;
        return unit.Type.Dependencies.Count == 0
            ? named.Type.TypeKind == "interface"
            : unit.Type.Dependencies.Any(dependency => dependency.Symbol == named.Symbol || IsElement(dependency, named));
    }

    // IEnumerable<IRule>, Func<IRule>, Lazy<IRule>.
    private static bool IsElement(DependencyFact dependency, Unit named) =>
        dependency.Type.IndexOf("<" + named.Type.Name + ">", StringComparison.Ordinal) >= 0;

    private static bool HasDispatch(MemberNode node) => node.Member.Effects.Any(effect => effect.Category == EffectCategories.Dispatch);

    private static bool HasMessaging(MemberNode node) => node.Member.Effects.Any(effect => effect.Category == EffectCategories.Messaging);

    private static string SimpleName(string symbol) => symbol.Substring(Math.Max(symbol.LastIndexOf('.'), symbol.LastIndexOf(':')) + 1);
}

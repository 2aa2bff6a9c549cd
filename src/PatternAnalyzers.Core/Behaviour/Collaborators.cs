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
        var injected = new HashSet<string>(unit.Type.Dependencies.Select(dependency => dependency.Symbol), StringComparer.Ordinal);
        var edges = members.SelectMany(node => node.Callees).Where(edge => IsCollaborator(edge.Named, unit, injected)).ToList();
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

    private static bool IsCollaborator(Unit named, Unit unit, HashSet<string> injected) =>
        named != unit && (named.Type.TypeKind == "interface" || injected.Contains(named.Symbol));

    private static bool HasDispatch(MemberNode node) => node.Member.Effects.Any(effect => effect.Category == EffectCategories.Dispatch);

    private static bool HasMessaging(MemberNode node) => node.Member.Effects.Any(effect => effect.Category == EffectCategories.Messaging);

    private static string SimpleName(string symbol) => symbol.Substring(Math.Max(symbol.LastIndexOf('.'), symbol.LastIndexOf(':')) + 1);
}

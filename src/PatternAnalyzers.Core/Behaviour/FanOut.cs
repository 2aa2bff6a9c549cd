using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>One call made to each or to one of many: a collection of abstract collaborators that the unit holds.</summary>
internal static class FanOut
{
    private static readonly string[] Holders =
    [
        "IEnumerable<", "IReadOnlyList<", "IReadOnlyCollection<", "IReadOnlyDictionary<", "IDictionary<", "Dictionary<", "FrozenDictionary<", "ImmutableArray<",
        "ImmutableList<", "List<", "IList<", "ICollection<",
    ];

    /// <summary>The abstraction of which the unit holds many and which it tells to do something; null when there is none.</summary>
    /// <remarks>What only answers a question at once, a rule or a strategy, is part of a computation and not a step.</remarks>
    public static Unit? Of(UnitProfile profile) =>
        profile.Own.SelectMany(node => node.Callees)
            .Where(edge => IsAbstract(edge.Named)
                && edge.Node.Member.Kind is not ("property" or "constructor")
                && IsTold(edge.Returns)
                && IsHeld(profile.Unit.Type, edge.Named.Type.Name))
            .Select(edge => edge.Named)
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>True when the unit holds a collection of what bears the name.</summary>
    public static bool IsHeld(TypeFact type, string name) =>
        type.Dependencies.Any(dependency => IsMany(dependency.Type, name)) || type.Fields.Any(field => IsMany(field.Type, name));

    private static bool IsAbstract(Unit named) => named.Type.TypeKind == "interface" || named.Type.Modifiers.Contains("abstract");

    private static bool IsTold(string returns) => returns == "void" || Awaitable.Is(returns);

    private static bool IsMany(string type, string name)
    {
        if (type.IndexOf(name, StringComparison.Ordinal) < 0)
            return false;
        if (type == name + "[]")
            return true;
        if (!Holders.Any(holder => type.StartsWith(holder, StringComparison.Ordinal)))
            return false;
        var last = type.TrimEnd('?');
        return last.EndsWith("<" + name + ">", StringComparison.Ordinal) || last.EndsWith(", " + name + ">", StringComparison.Ordinal);
    }
}

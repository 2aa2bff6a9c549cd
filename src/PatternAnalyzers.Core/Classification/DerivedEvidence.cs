using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Evidence that follows from the facts of the unit itself, so that extractors need not know it.</summary>
internal static class DerivedEvidence
{
    /// <summary>Everything that follows.</summary>
    public static IEnumerable<EvidenceFact> Of(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        foreach (var shape in Shapes(type, implements))
            yield return shape;
        if (ModelUse.Of(type, implements) is { } use)
            yield return use;
        foreach (var pair in Pairs(type, implements))
            yield return pair;
        foreach (var capability in Capabilities(type, implements))
            yield return capability;
    }

    /// <summary>A piece of evidence at the place of the unit.</summary>
    public static EvidenceFact At(TypeFact type, string signal, string detail, string supports, int? line = null) =>
        new() { Signal = signal, Detail = detail, Supports = supports, FilePath = type.FilePath, Line = line ?? type.LineStart };

    /// <summary>True when there is code to speak of, so that being registered or paired makes a service and not a data object.</summary>
    public static bool HasWork(TypeFact type) =>
        type.TypeKind is "class" or "struct"
        && !OnexNames.IsModel(type.Name)
        && type.Members.Any(member => member.Kind == "method" && member.Lines > 0 && member.Accessibility is "public" or "internal");

    /// <summary>True when it stands behind an interface of its own or is registered with a container.</summary>
    public static bool IsOffered(TypeFact type) => type.Evidence.Any(fact =>
        Support.Of(fact)?.Type == PatternType.Service && fact.Signal is Signals.Pair or Signals.Registration);

    private static IEnumerable<EvidenceFact> Shapes(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (type.Unit != "type" || type.Evidence.Any(fact => fact.Signal == Signals.Shape))
            return [];
        var named = type.Evidence.Where(fact => fact.Signal == Signals.Name && Support.Of(fact)?.Type is PatternType.Algorithm or PatternType.Routing)
            .GroupBy(fact => fact.Supports, StringComparer.Ordinal).Select(group => group.First()).ToList();
        return implements.Any(IsDomainObject) ? [] : Routing(type, named).Concat(Algorithm(type, named));
    }

    private static IEnumerable<EvidenceFact> Routing(TypeFact type, IReadOnlyList<EvidenceFact> named)
    {
        var shape = RoutingShape.Of(type);
        if (named.Any(fact => Support.Of(fact)!.Value.Type == PatternType.Routing))
        {
            if (RoutingShape.Chooses(type))
                yield return At(type, Signals.Shape, "makes a choice", "ROUTING/" + (shape ?? "dispatch"));
        }
        else if (shape is not null && !IsOffered(type))
        {
            yield return At(type, Signals.Shape, RoutingWords(shape), "ROUTING/" + shape);
        }
    }

    private static IEnumerable<EvidenceFact> Algorithm(TypeFact type, IReadOnlyList<EvidenceFact> named)
    {
        var algorithms = named.Where(fact => Support.Of(fact)!.Value.Type == PatternType.Algorithm).ToList();
        if (algorithms.Count == 0 && AlgorithmShape.IsClear(type))
            yield return At(type, Signals.Shape, "pure work with loops, comparisons and arithmetic", "ALGORITHM/" + AlgorithmShape.Subtype(type));
        else if (algorithms.Count > 0 && AlgorithmShape.IsModerate(type))
            yield return At(type, Signals.Shape, "pure code with control flow and arithmetic", algorithms[0].Supports);
    }

    // An entity that also computes is an entity.
    private static bool IsDomainObject(ImplementsFact fact) => fact.Name is "Entity" or "AggregateRoot" or "IAggregateRoot" or "ValueObject";

    private static string RoutingWords(string subtype) => subtype switch
    {
        "fuzzy_matching" => "chooses by how alike words are",
        "confidence_scoring" => "chooses by scores",
        _ => "looks up in a table what to call",
    };

    // A node or a handler does its work for others, too; that makes it no service besides.
    private static bool IsSomethingElse(TypeFact type) =>
        type.Evidence.Any(fact => Support.Of(fact) is { Type: not PatternType.Service } && SignalTable.Of(fact, type) >= SignalTable.Threshold);

    private static IEnumerable<EvidenceFact> Capabilities(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (!IsSomethingElse(type) && Capability.Of(type, implements) is { } offer)
            yield return At(type, Signals.Behaviour, offer, "SERVICE/" + ServiceSubtype.Of(type));
    }

    private static IEnumerable<EvidenceFact> Pairs(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (!HasWork(type))
            yield break;
        // A map exists for interfaces of the solution only.
        var pair = implements.FirstOrDefault(fact => fact.Relation == "interface" && fact.Depth == 1 && fact.Map.Count > 0 && fact.Name == "I" + type.Name);
        if (pair is not null)
            yield return At(type, Signals.Pair, "implements " + pair.Name, "SERVICE/" + ServiceSubtype.Of(type));
    }
}

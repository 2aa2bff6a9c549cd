using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Evidence that follows from the facts of the unit itself, so that extractors need not know it.</summary>
internal static class DerivedEvidence
{
    /// <summary>Everything that follows.</summary>
    public static IEnumerable<EvidenceFact> Of(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        foreach (var shape in Shapes(type))
            yield return shape;
        if (ModelUse.Of(type, implements) is { } use)
            yield return use;
        foreach (var pair in Pairs(type, implements))
            yield return pair;
    }

    /// <summary>A piece of evidence at the place of the unit.</summary>
    public static EvidenceFact At(TypeFact type, string signal, string detail, string supports, int? line = null) =>
        new() { Signal = signal, Detail = detail, Supports = supports, FilePath = type.FilePath, Line = line ?? type.LineStart };

    /// <summary>True when there is code to speak of, so that being registered or paired makes a service and not a data object.</summary>
    public static bool HasWork(TypeFact type) =>
        type.TypeKind is "class" or "struct"
        && !OnexNames.IsModel(type.Name)
        && type.Members.Any(member => member.Kind == "method" && member.Lines > 0 && member.Accessibility is "public" or "internal");

    private static IEnumerable<EvidenceFact> Shapes(TypeFact type)
    {
        if (type.Evidence.Any(fact => fact.Signal == Signals.Shape) || type.Unit != "type")
            yield break;
        var named = type.Evidence.Where(fact => fact.Signal == Signals.Name && Support.Of(fact)?.Type is PatternType.Algorithm or PatternType.Routing)
            .Select(fact => fact.Supports).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count > 0 && AlgorithmShape.IsModerate(type))
        {
            foreach (var supports in named)
                yield return At(type, Signals.Shape, "pure code with control flow and arithmetic", supports);
        }
        else if (named.Count == 0 && AlgorithmShape.IsVeryStrong(type))
        {
            yield return At(type, Signals.Shape, "pure loops full of arithmetic, comparisons and element accesses", "ALGORITHM/" + AlgorithmShape.Subtype(type));
        }
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

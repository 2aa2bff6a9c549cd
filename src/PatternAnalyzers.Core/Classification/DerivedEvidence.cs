using PatternAnalyzers.Core.Classification.Shapes;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Evidence that follows from the facts of the unit itself, so that extractors need not know it.</summary>
internal static class DerivedEvidence
{
    /// <summary>Everything that follows.</summary>
    public static IEnumerable<EvidenceFact> Of(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        var reading = ShapeReading.Of(type, implements);
        foreach (var shape in Shapes(type, implements, reading))
            yield return shape;
        if (ModelUse.Of(type, implements) is { } use)
            yield return use;
        foreach (var pair in Pairs(type, implements))
            yield return pair;
        if (Offer(type, implements, reading) is { } offer)
            yield return offer;
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
        Support.FamilyOf(fact) == PatternType.Service && fact.Signal is Signals.Pair or Signals.Registration);

    private static IEnumerable<EvidenceFact> Shapes(TypeFact type, IReadOnlyList<ImplementsFact> implements, ShapeReading? reading)
    {
        if (reading is null || type.Evidence.Any(fact => fact.Signal == Signals.Shape) || implements.Any(IsDomainObject))
            yield break;
        if (Routing(type, implements, reading) is { } routing)
            yield return routing;
        if (Algorithm(type, reading) is { } algorithm)
            yield return algorithm;
    }

    private static EvidenceFact? Routing(TypeFact type, IReadOnlyList<ImplementsFact> implements, ShapeReading reading)
    {
        var shown = IsNamed(type, PatternType.Routing)
            ? RoutingShape.Chooses(type)
            : reading.IsClear(PatternType.Routing) && !OtherTrades.SpeakAgainst(PatternType.Routing, type.Name) && RoutingShape.Selects(type, implements);
        if (!shown)
            return null;
        return Shape(type, reading, PatternType.Routing, "chooses where something goes", "ROUTING/" + RoutingShape.Subtype(type));
    }

    private static EvidenceFact? Algorithm(TypeFact type, ShapeReading reading)
    {
        if (!AlgorithmShape.IsPure(type))
            return null;
        if (AlgorithmShape.Hashes(type))
            return At(type, Signals.Shape, "mixes bits in a loop", "ALGORITHM/hashing");
        if (IsNamed(type, PatternType.Algorithm)
            ? !reading.Backs(PatternType.Algorithm)
            : !reading.IsClear(PatternType.Algorithm) || OtherTrades.SpeakAgainst(PatternType.Algorithm, type.Name))
        {
            return null;
        }

        return Shape(
            type,
            reading,
            PatternType.Algorithm,
            "computes",
            Named(type, PatternType.Algorithm)?.Supports ?? "ALGORITHM/" + AlgorithmShape.Subtype(type));
    }

    private static EvidenceFact Shape(TypeFact type, ShapeReading reading, PatternType family, string what, string supports)
    {
        var reasons = reading.Reasons(family);
        return At(
            type,
            reading.IsClear(family) ? Signals.Shape : Signals.Hint,
            reasons.Count == 0 ? what : what + ": " + Prose.List(reasons, reasons.Count),
            supports);
    }

    private static bool IsNamed(TypeFact type, PatternType family) => Named(type, family) is not null;

    // A name that says which algorithm it is says more than its operations.
    private static EvidenceFact? Named(TypeFact type, PatternType family) =>
        type.Evidence.FirstOrDefault(fact => fact.Signal == Signals.Name && Support.FamilyOf(fact) == family);

    // An entity that also computes is an entity.
    private static bool IsDomainObject(ImplementsFact fact) => fact.Name is "Entity" or "AggregateRoot" or "IAggregateRoot" or "ValueObject";

    // A node or a handler does its work for others, too; that makes it no service besides.
    private static bool IsSomethingElse(TypeFact type) =>
        type.Evidence.Any(fact => Support.FamilyOf(fact) is not (null or PatternType.Service) && SignalTable.Of(fact, type) >= SignalTable.Threshold);

    private static EvidenceFact? Offer(TypeFact type, IReadOnlyList<ImplementsFact> implements, ShapeReading? reading)
    {
        if (reading is null || !reading.Allows(PatternType.Service) || IsSomethingElse(type) || Capability.Of(type, implements) is not { } offer)
            return null;
        return At(type, Signals.Behaviour, offer, "SERVICE/" + ServiceSubtype.Of(type));
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

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Whether code looks like an algorithm: pure, with real control flow or arithmetic.</summary>
internal static class AlgorithmShape
{
    private const int ModerateWork = 3;
    private const int ClearWork = 6;
    private const int PairedWork = 8;
    private const int ClearStatements = 3;
    private const int ClearPreference = 6;
    private const int StrongHashing = 4;
    private const int Collaboration = 2;
    private const int Incidental = 3;
    private const int FewProperties = 3;

    /// <summary>Enough to back up a name that says algorithm.</summary>
    public static bool IsModerate(TypeFact type)
    {
        var shape = new CodeShape(type);
        return IsPure(type) && Work(shape) >= ModerateWork && HasCore(shape);
    }

    /// <summary>Enough by itself: pure work with loops, recursion or many cases, and hardly anything else.</summary>
    public static bool IsClear(TypeFact type)
    {
        if (type.TypeKind is not ("class" or "struct") || !IsPure(type) || IsSurface(type))
            return false;
        return type.Members.Any(IsHash) || (!DerivedEvidence.IsOffered(type) && type.Members.Any(IsMemo)) || IsDense(new CodeShape(type), DerivedEvidence.IsOffered(type));
    }

    /// <summary>The subtype that the prevailing operations suggest.</summary>
    public static string Subtype(TypeFact type)
    {
        if (type.Members.Any(IsMemo))
            return "caching";
        var shape = new CodeShape(type);
        (string Subtype, int Count)[] counts =
        [
            ("hashing", shape[ShapeNames.Hashing] * 2),
            ("ranking", shape[ShapeNames.Ordering] * 3),
            ("parsing", shape[ShapeNames.StringOperations]),
            ("scoring", shape[ShapeNames.Thresholds] + (shape[ShapeNames.Arithmetic] / 2)),
            ("traversal", (shape[ShapeNames.Recursion] * 3) + (shape[ShapeNames.ElementAccesses] / 2)),
        ];
        var best = counts.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Subtype, StringComparer.Ordinal).First();
        return best.Count >= ClearPreference ? best.Subtype : "general";
    }

    // GetHashCode is duty, not an algorithm.
    private static bool IsHash(MemberFact member) =>
        CodeShape.Of(member, ShapeNames.Hashing) >= StrongHashing && CodeShape.Of(member, ShapeNames.Loops) >= 1 && !member.Name.StartsWith("GetHashCode", StringComparison.Ordinal);

    // Looks up, computes what it misses, and keeps it.
    private static bool IsMemo(MemberFact member) =>
        CodeShape.Of(member, ShapeNames.Lookups) >= 1 && CodeShape.Of(member, ShapeNames.DelegateCalls) >= 1 && CodeShape.Of(member, ShapeNames.StateWrites) >= 1
        && member.Returns is not ("" or "void");

    // Objects with a life of their own change their state at every turn; an algorithm may keep some between calls.
    private static bool IsDense(CodeShape shape, bool offered) =>
        Work(shape) >= (offered ? PairedWork : ClearWork)
        && shape[ShapeNames.Statements] >= ClearStatements
        && (shape.Sum(ShapeNames.Loops, ShapeNames.Recursion) >= 1 || shape[ShapeNames.Arithmetic] >= ClearWork || shape[ShapeNames.Branches] >= ClearWork)
        && shape[ShapeNames.Awaits] == 0
        && shape[ShapeNames.DependencyCalls] <= Collaboration
        && shape[ShapeNames.StateWrites] * 4 <= (offered ? 0 : shape[ShapeNames.Statements]);

    private static bool IsSurface(TypeFact type) =>
        UserInterface.Is(type.Name)
        || IsData(type)
        || type.Name.EndsWith("Extensions", StringComparison.Ordinal)
        // What is offered to others is a service, unless it is nothing but the computation.
        || (DerivedEvidence.IsOffered(type) && type.Evidence.Any(fact => fact.Signal == Signals.Name && Support.Of(fact)?.Type == PatternType.Service));

    // Mostly properties: an object of the domain or of settings that also computes.
    private static bool IsData(TypeFact type)
    {
        var properties = type.Fields.Count(field => field.Modifiers.Contains("property")) + type.Members.Count(member => member.Kind == "property");
        return properties >= FewProperties && properties >= type.Members.Count(member => member.Kind == "method");
    }

    // Clock, randomness, caches and logging do not stop code from being an algorithm; leaving the process does.
    private static bool IsPure(TypeFact type) => !type.Members.Any(Leaves) || IsByTheWay(type);

    private static bool Leaves(MemberFact member) => member.Effects.Any(effect => Effects.IsExternal(effect.Category) || effect.Category == EffectCategories.Dispatch);

    // A parser that can also open the file itself stays a parser.
    private static bool IsByTheWay(TypeFact type) =>
        type.Members.Where(Leaves).All(member => member.Effects.All(effect => effect.Category == EffectCategories.File || !Effects.IsExternal(effect.Category)))
        && type.Members.Count(Leaves) * Incidental <= type.Members.Count(member => member.Kind == "method");

    private static double Work(CodeShape shape) =>
        (shape[ShapeNames.Loops] * 2) + (shape[ShapeNames.Recursion] * 3) + (shape[ShapeNames.Ordering] * 1.5) + shape[ShapeNames.Arithmetic] + shape[ShapeNames.Hashing]
        + (shape.Sum(ShapeNames.Comparisons, ShapeNames.ElementAccesses, ShapeNames.Branches, ShapeNames.StringOperations) * .5);

    private static bool HasCore(CodeShape shape) =>
        shape.Sum(ShapeNames.Loops, ShapeNames.Recursion, ShapeNames.Ordering) >= 1
        || shape[ShapeNames.Arithmetic] >= 3
        || shape[ShapeNames.Hashing] >= 2
        || shape[ShapeNames.Branches] >= 4;
}

using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Whether code looks like an algorithm: pure, with real control flow or arithmetic.</summary>
internal static class AlgorithmShape
{
    private const int ModerateWork = 3;
    private const int ClearPreference = 6;
    private const int StrongHashing = 4;
    private const int StrongLoops = 3;
    private const int StrongOperations = 15;
    private const int StrongStatements = 20;

    /// <summary>Enough to back up a name that says algorithm.</summary>
    public static bool IsModerate(TypeFact type)
    {
        var shape = new CodeShape(type);
        return IsPure(type) && Work(shape) >= ModerateWork && HasCore(shape);
    }

    /// <summary>Enough by itself: several loops full of operations and hardly anything else.</summary>
    public static bool IsVeryStrong(TypeFact type)
    {
        var shape = new CodeShape(type);
        return IsPure(type) && (type.Members.Any(IsHash) || IsDense(shape));
    }

    // GetHashCode is duty, not an algorithm.
    private static bool IsHash(MemberFact member) =>
        CodeShape.Of(member, ShapeNames.Hashing) >= StrongHashing && CodeShape.Of(member, ShapeNames.Loops) >= 1 && !member.Name.StartsWith("GetHashCode", StringComparison.Ordinal);

    private static bool IsDense(CodeShape shape)
    {
        return shape.Sum(ShapeNames.Loops, ShapeNames.Recursion) >= StrongLoops
            && shape.Sum(ShapeNames.Arithmetic, ShapeNames.Hashing, ShapeNames.Comparisons, ShapeNames.ElementAccesses) >= StrongOperations
            && shape[ShapeNames.Statements] >= StrongStatements
            && shape.Sum(ShapeNames.DependencyCalls, ShapeNames.Awaits) == 0
            && shape[ShapeNames.StateWrites] * 4 <= shape[ShapeNames.Statements];
    }

    /// <summary>The subtype that the prevailing operations suggest.</summary>
    public static string Subtype(TypeFact type)
    {
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

    // Clock, randomness, caches and logging do not stop code from being an algorithm; leaving the process does.
    private static bool IsPure(TypeFact type) =>
        !type.Members.Any(member => member.Effects.Any(effect => Effects.IsExternal(effect.Category) || effect.Category == EffectCategories.Dispatch));

    private static double Work(CodeShape shape) =>
        (shape[ShapeNames.Loops] * 2) + (shape[ShapeNames.Recursion] * 3) + (shape[ShapeNames.Ordering] * 1.5) + shape[ShapeNames.Arithmetic] + shape[ShapeNames.Hashing]
        + (shape.Sum(ShapeNames.Comparisons, ShapeNames.ElementAccesses, ShapeNames.Branches, ShapeNames.StringOperations) * .5);

    private static bool HasCore(CodeShape shape) =>
        shape.Sum(ShapeNames.Loops, ShapeNames.Recursion, ShapeNames.Ordering) >= 1
        || shape[ShapeNames.Arithmetic] >= 3
        || shape[ShapeNames.Hashing] >= 2
        || shape[ShapeNames.Branches] >= 4;
}

using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>How code chooses where something goes: by likeness of words, by scores, or by a table or key.</summary>
internal static class RoutingShape
{
    private const int ManyCharacters = 2;

    /// <summary>The way it chooses; <c>dispatch</c> when it compares neither words nor scores.</summary>
    public static string Subtype(TypeFact type)
    {
        var shape = new CodeShape(type);
        var best = shape.Sum(ShapeNames.Bests, ShapeNames.Ordering) >= 1;
        if (best && ComparesWords(type, shape))
            return "fuzzy_matching";
        return shape[ShapeNames.Scores] >= 1 && (best || shape[ShapeNames.Thresholds] >= 1 || shape[ShapeNames.Scores] > 1) ? "confidence_scoring" : "dispatch";
    }

    /// <summary>True when some choice is made at all: what a name that says routing needs.</summary>
    public static bool Chooses(TypeFact type) =>
        new CodeShape(type).Sum(ShapeNames.Branches, ShapeNames.Lookups, ShapeNames.ElementAccesses, ShapeNames.Ordering, ShapeNames.Comparisons, ShapeNames.Loops) >= 1;

    private static bool ComparesWords(TypeFact type, CodeShape shape) =>
        (shape[ShapeNames.Overlaps] >= 1 || shape[ShapeNames.Characters] >= ManyCharacters || shape[ShapeNames.StringOperations] > shape[ShapeNames.Statements] / 4)
        && type.Members.Any(member => member.Accessibility is "public" or "internal" && member.Parameters.Any(parameter => parameter.Contains("string")));
}

using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>How code chooses where something goes: by likeness of words, by scores, or by a table or key.</summary>
internal static class RoutingShape
{
    private const int ManyCharacters = 2;

    private static readonly string[] Choices =
    [
        ShapeNames.Lookups, ShapeNames.ElementAccesses, ShapeNames.Bests, ShapeNames.Ordering, ShapeNames.Scores, ShapeNames.Keys, ShapeNames.Comparisons,
        ShapeNames.Branches, ShapeNames.Queries
    ];

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
        new CodeShape(type).Sum(
            ShapeNames.Branches,
            ShapeNames.Lookups,
            ShapeNames.ElementAccesses,
            ShapeNames.Ordering,
            ShapeNames.Comparisons,
            ShapeNames.Loops) >= 1;

    /// <summary>True when code without a telling name can be said to route: it has several to choose from, chooses, and gives the chosen one away or hands on to it.</summary>
    public static bool Selects(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        // A ring of hashes places things by computing, not by asking.
        if (Capability.IsPartOfAFramework(implements)
            || type.Members.Any(member => CodeShape.Of(member, ShapeNames.Hashing) >= 1 && CodeShape.Of(member, ShapeNames.HeldCalls) == 0))
        {
            return false;
        }

        var written = type.Members.Any(member => member.Kind is not "constructor"
            && CodeShape.Of(member, ShapeNames.StateWrites) >= 1
            && CodeShape.Of(member, ShapeNames.HeldCalls) + CodeShape.Of(member, ShapeNames.DelegateCalls) == 0);
        return type.Members.Any(member => HandsOn(member) || (!written && GivesAway(member)) || ByScore(member));
    }

    // A decorator hands on to its one partner whatever comes; here something is looked up or compared first.
    private static bool HandsOn(MemberFact member) =>
        Takes(member)
            && CodeShape.Of(member, ShapeNames.HeldCalls) + CodeShape.Of(member, ShapeNames.DelegateCalls) >= 1
            && IsChosen(member)
            && CodeShape.Of(member, ShapeNames.FanOuts) == 0;

    private static bool GivesAway(MemberFact member) => Takes(member) && CodeShape.Of(member, ShapeNames.HeldResults) >= 1 && IsChosen(member)
        && (IsTarget(member.Returns)
            || CodeShape.Of(member, ShapeNames.Bests) + CodeShape.Of(member, ShapeNames.Ordering) + CodeShape.Of(member, ShapeNames.Scores) >= 1);

    private static bool ByScore(MemberFact member) =>
        (Takes(member) && CodeShape.Of(member, ShapeNames.Scores) >= 2 && CodeShape.Of(member, ShapeNames.DependencyCalls) >= 2)
        || (Takes(member)
            && CodeShape.Of(member, ShapeNames.Scores) >= 1
            && IsTarget(member.Returns)
            && (CodeShape.Of(member, ShapeNames.ConstantResults) >= 2
                || CodeShape.Of(member, ShapeNames.Bests) + CodeShape.Of(member, ShapeNames.Ordering) >= 1));

    private static bool Takes(MemberFact member) => member.Kind is "method" or "indexer" && member.Parameters.Count >= 1;

    // A generic method chooses by the type it is called with.
    private static bool IsChosen(MemberFact member) =>
        member.Name.IndexOf("``", StringComparison.Ordinal) >= 0
            || Choices.Any(name => CodeShape.Of(member, name) >= 1);

    private static bool IsTarget(string type) =>
        type.TrimEnd('?') is not ("" or "void" or "bool" or "int" or "long" or "short" or "byte" or "uint" or "ulong" or "float" or "double" or "decimal"
            or "Task" or "ValueTask");

    private static bool ComparesWords(TypeFact type, CodeShape shape) =>
        (shape[ShapeNames.Overlaps] >= 1
            || shape[ShapeNames.Characters] >= ManyCharacters
            || shape[ShapeNames.StringOperations] > shape[ShapeNames.Statements] / 4)
        && type.Members.Any(member => member.Accessibility is "public" or "internal" && member.Parameters.Any(parameter => parameter.Contains("string")));
}

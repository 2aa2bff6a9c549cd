using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Whether code chooses where something goes: by a table, by likeness of words, or by scores.</summary>
internal static class RoutingShape
{
    private const int LongMethod = 20;

    /// <summary>The way it chooses; null when nothing in the code says so.</summary>
    public static string? Of(TypeFact type)
    {
        if (type.TypeKind is not ("class" or "struct") || type.Name.EndsWith("Extensions", StringComparison.Ordinal) || type.Members.Any(IsExternal))
            return null;
        if (IsFuzzy(type))
            return "fuzzy_matching";
        if (type.Members.Any(IsByScore))
            return "confidence_scoring";
        return type.Members.Any(IsTable) && !IsStepOfAPipeline(type) ? "dispatch" : null;
    }

    /// <summary>What backs up a name that says routing: some choice is made.</summary>
    public static bool Chooses(TypeFact type) =>
        new CodeShape(type).Sum(ShapeNames.Branches, ShapeNames.Lookups, ShapeNames.ElementAccesses, ShapeNames.Ordering, ShapeNames.Comparisons, ShapeNames.Loops) >= 1;

    private static bool IsExternal(MemberFact member) => member.Effects.Any(effect => Effects.IsExternal(effect.Category));

    // The best of several by how alike the words are; a search gives a place or a yes instead.
    private static bool IsFuzzy(TypeFact type)
    {
        var shape = new CodeShape(type);
        var alike = shape[ShapeNames.Overlaps] >= 1 || (shape[ShapeNames.Characters] >= 2 && shape[ShapeNames.Loops] >= 2 && shape[ShapeNames.Comparisons] >= 2);
        return alike && type.Members.Any(member => GivesTarget(member) && CodeShape.Of(member, ShapeNames.Ordering) + CodeShape.Of(member, ShapeNames.Scores) >= 1);
    }

    private static bool IsByScore(MemberFact member) =>
        GivesTarget(member)
        && CodeShape.Of(member, ShapeNames.Scores) >= 2
        && CodeShape.Of(member, ShapeNames.Ordering) >= 1
        && CodeShape.Of(member, ShapeNames.Arithmetic) <= 2;

    // A cache puts what it missed into its table; a dispatcher only looks and calls.
    private static bool IsTable(MemberFact member) =>
        CodeShape.Of(member, ShapeNames.DelegateCalls) >= 1
        && CodeShape.Of(member, ShapeNames.Lookups) >= 1
        && CodeShape.Of(member, ShapeNames.StateWrites) == 0
        && CodeShape.Of(member, ShapeNames.Arithmetic) <= 2
        && CodeShape.Of(member, ShapeNames.Statements) <= LongMethod;

    // The next step is called whatever is looked up.
    private static bool IsStepOfAPipeline(TypeFact type) =>
        type.Dependencies.Any(dependency => dependency.Name == "next") || type.Members.Any(member => member.ParameterNames.Contains("next"));

    private static bool GivesTarget(MemberFact member) =>
        member.Accessibility is "public" or "internal"
        && member.Returns.TrimEnd('?') is not ("" or "void" or "bool" or "int" or "long" or "short" or "byte" or "uint" or "ulong" or "float" or "double" or "decimal" or "Task" or "ValueTask");
}

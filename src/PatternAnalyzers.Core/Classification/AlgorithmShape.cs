using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>What sort of computation code is, and whether it stays within itself.</summary>
internal static class AlgorithmShape
{
    private const int Incidental = 3;
    private const int StrongHashing = 2;
    private const int ClearHashing = 4;
    private const int SomeText = 4;
    private const int SomeCharacters = 3;

    /// <summary>The subtype that the operations show; <c>general</c> when they show none.</summary>
    public static string Subtype(TypeFact type)
    {
        var shape = new CodeShape(type);
        if (type.Members.Any(IsMemo) || KeepsSome(type, shape))
            return "caching";
        if (type.Members.Any(IsHash))
            return "hashing";
        if (Offered(type).Any(IsOrder))
            return "ranking";
        if (type.Members.Any(member => Has(member, ShapeNames.Frontiers) && Has(member, ShapeNames.Loops))
            || type.Members.Any(member => Has(member, ShapeNames.Recursion)
                && Has(member, ShapeNames.Loops)
                && member.Parameters.Count > 0
                && IsStructure(member.Parameters[0])))
        {
            return "traversal";
        }

        if (Offered(type).Any(IsComparison))
            return "matching";
        if ((shape[ShapeNames.Characters] >= SomeCharacters && !Offered(type).All(GivesText))
            || (shape[ShapeNames.StringOperations] >= SomeText && Offered(type).Any(ReadsText)))
        {
            return "parsing";
        }

        if (Offered(type).Any(member => member.Parameters.Append(member.Returns).Any(IsTime)))
            return "scheduling";
        return Offered(type).Any(IsScore) ? "scoring" : "general";
    }

    /// <summary>True when nothing leaves the process, but for a file that a parser can also open itself. Clock, randomness, caches and logging do not count.</summary>
    public static bool IsPure(TypeFact type) => !type.Members.Any(Leaves) || IsByTheWay(type);

    /// <summary>True when bits are mixed in a loop: nothing else looks like that.</summary>
    public static bool Hashes(TypeFact type) => type.Members.Any(member => IsHash(member) && CodeShape.Of(member, ShapeNames.Hashing) >= ClearHashing);

    private static IEnumerable<MemberFact> Offered(TypeFact type) =>
        type.Members.Where(member => member.Accessibility is "public" or "internal" && member.Kind is "method" or "indexer" && member.Lines > 0);

    private static bool Has(MemberFact member, string shape) => CodeShape.Of(member, shape) >= 1;

    // Looks up, computes what it misses, and keeps it.
    private static bool IsMemo(MemberFact member) =>
        Has(member, ShapeNames.Lookups) && Has(member, ShapeNames.DelegateCalls) && Has(member, ShapeNames.StateWrites) && member.Returns is not ("" or "void");

    // Looks up in one place, puts in and throws out in another.
    private static bool KeepsSome(TypeFact type, CodeShape shape) =>
        shape[ShapeNames.Lookups] >= 1
            && shape[ShapeNames.StateWrites] >= 3
            && type.Fields.Any(field => field.Type.IndexOf("LinkedList", StringComparison.Ordinal) >= 0);

    // GetHashCode is duty, not an algorithm.
    private static bool IsHash(MemberFact member) =>
        CodeShape.Of(member, ShapeNames.Hashing) >= StrongHashing
            && Has(member, ShapeNames.Loops)
            && !member.Name.StartsWith("GetHashCode", StringComparison.Ordinal);

    private static bool IsOrder(MemberFact member) => Has(member, ShapeNames.Ordering) && IsSequence(member.Returns);

    // Two of a kind in, a number or a yes out.
    private static bool IsComparison(MemberFact member) =>
        member.Parameters.Count == 2
            && member.Parameters[0] == member.Parameters[1]
            && (member.Parameters[0].IndexOf("string", StringComparison.Ordinal) >= 0 || IsSequence(member.Parameters[0]))
        && (IsNumber(member.Returns) || member.Returns == "bool");

    private static bool ReadsText(MemberFact member) =>
        member.Parameters.Any(parameter => parameter.TrimEnd('?') is "string" or "ReadOnlySpan<char>" or "TextReader" or "string[]")
            && member.Returns.TrimEnd('?') is not ("string" or "void" or "bool");

    // Text in, text out: made shorter or otherwise, not taken apart.
    private static bool GivesText(MemberFact member) => member.Returns.TrimEnd('?') == "string";

    private static bool IsScore(MemberFact member) =>
        member.Returns.TrimEnd('?') is "double" or "float" or "decimal"
            && (Has(member, ShapeNames.Branches) || Has(member, ShapeNames.Thresholds))
            && CodeShape.Of(member, ShapeNames.Arithmetic) >= 2;

    // Recursion over numbers and text takes them apart; there is nothing to walk.
    private static bool IsStructure(string type) =>
        char.IsUpper(type[0])
            && !IsTime(type)
            && !type.StartsWith("ReadOnlySpan<", StringComparison.Ordinal)
            && !type.StartsWith("ReadOnlyMemory<", StringComparison.Ordinal)
            && !type.StartsWith("StringBuilder", StringComparison.Ordinal)
        && !type.StartsWith("Span<", StringComparison.Ordinal) && type is not ("BigInteger" or "CultureInfo" or "CancellationToken");

    private static bool IsTime(string type) =>
        type.IndexOf("DateTime", StringComparison.Ordinal) >= 0
            || type.IndexOf("DateOnly", StringComparison.Ordinal) >= 0
            || type.IndexOf("TimeOnly", StringComparison.Ordinal) >= 0
            || type.IndexOf("TimeSpan", StringComparison.Ordinal) >= 0;

    private static bool IsSequence(string type) =>
        type.EndsWith("]", StringComparison.Ordinal)
            || type.IndexOf("List<", StringComparison.Ordinal) >= 0
            || type.IndexOf("Enumerable<", StringComparison.Ordinal) >= 0;

    private static bool IsNumber(string type) => type is "int" or "double" or "float" or "decimal" or "long";

    private static bool Leaves(MemberFact member) =>
        member.Effects.Any(effect => Effects.IsExternal(effect.Category) || effect.Category == EffectCategories.Dispatch);

    // A parser that can also open the file itself stays a parser.
    private static bool IsByTheWay(TypeFact type) =>
        type.Members.Where(Leaves).All(member => member.Effects.All(effect => effect.Category == EffectCategories.File || !Effects.IsExternal(effect.Category)))
        && type.Members.Count(Leaves) * Incidental <= type.Members.Count(member => member.Kind == "method");
}

using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Tells what takes something in and keeps it from what moves a cursor over its input.</summary>
internal static class Accumulation
{
    private static readonly string[] Inputs =
    [
        "string", "ReadOnlySpan<", "ReadOnlyMemory<", "Span<", "Memory<", "IEnumerable<", "byte[]", "char[]", "TextReader", "Stream", "ReadOnlySequence<"
    ];
    private static readonly string[] Positions = ["int", "long", "uint", "nint", "SequencePosition"];

    private const int HeavyWork = 12;

    /// <summary>Members that others call with something which is folded into what was kept before.</summary>
    public static IReadOnlyList<MemberNode> Of(UnitProfile profile) =>
        [.. profile.Code.Where(node => Folds(node.Member, profile.Unit.Type) && !IsScratch(node, profile.Unit.Type))];

    /// <summary>True when the input was given at construction and what changes is the place in it.</summary>
    public static bool IsCursor(TypeFact type)
    {
        var changing = type.Fields.Where(field => !field.Modifiers.Contains("readonly") && !field.Modifiers.Contains("const")).ToList();
        return changing.Count > 0
            && changing.All(field => Positions.Contains(field.Type))
            && type.Dependencies.Any(dependency => Inputs.Any(input => dependency.Type.StartsWith(input, StringComparison.Ordinal)));
    }

    private static bool Folds(MemberFact member, TypeFact type) =>
        member.Kind == "method"
        && member.Accessibility != "private"
        && member.Parameters.Count > 0
        && CodeShape.Of(member, ShapeNames.StateWrites) > 0
        && CodeShape.Of(member, ShapeNames.StateReads) > 0
        // Who hands itself back is being built.
        && member.Returns != type.Name
        && !member.Parameters.Any(IsDelegate);

    // A heavy computation that answers and writes nothing but collections uses them as working memory.
    private static bool IsScratch(MemberNode node, TypeFact type) =>
        node.Member.Returns != "void"
            && UnitProfile.WorkOf(node) >= HeavyWork
            && type.Fields.All(field => field.Modifiers.Contains("readonly") || field.Modifiers.Contains("const"));

    // Keeping callbacks is wiring.
    private static bool IsDelegate(string parameter) =>
        parameter.StartsWith("Func<", StringComparison.Ordinal)
            || parameter.StartsWith("Action", StringComparison.Ordinal)
            || parameter.StartsWith("ChannelWriter<", StringComparison.Ordinal);
}

using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Rules;

/// <summary>What a unit keeps between calls.</summary>
internal static class HeldState
{
    /// <summary>Instance fields that can be set; where there are none and state is written, the collections that are filled.</summary>
    public static IReadOnlyList<FieldFact> Of(RuleContext context)
    {
        var mutable = context.Type.Fields.Where(field => field.IsInstance() && field.IsMutable()).ToList();
        // A collection that nobody writes to is a table; with a settable field beside it, the writes may go there.
        return mutable.Count == 0 && context.Type.Members.Any(member => member.Shape.ContainsKey(ShapeNames.StateWrites))
            ? [.. context.Type.Fields.Where(field => field.IsInstance() && field.Modifiers.Contains("collection"))]
            : mutable;
    }
}

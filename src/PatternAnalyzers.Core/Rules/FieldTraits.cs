using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Rules;

/// <summary>What rules ask about fields and auto-properties.</summary>
internal static class FieldTraits
{
    /// <summary>True when it can be assigned after construction.</summary>
    public static bool IsMutable(this FieldFact field) => !field.Modifiers.Contains("readonly") && !field.Modifiers.Contains("const");

    /// <summary>True when every instance has its own.</summary>
    public static bool IsInstance(this FieldFact field) => !field.Modifiers.Contains("static") && !field.Modifiers.Contains("const");
}

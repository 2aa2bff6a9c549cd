namespace PatternAnalyzers.Core.Patterns;

/// <summary>Names of the closed vocabularies as they stand in facts, manifests and stores.</summary>
public static class WireNames
{
    private static readonly (string Name, PatternType Type)[] Types = [.. ((PatternType[])Enum.GetValues(typeof(PatternType))).Select(static type => (Of(type), type))];

    /// <summary>Upper snake case: <c>EFFECT</c>.</summary>
    public static string Of(PatternType type) => type.ToString().ToUpperInvariant();

    /// <summary>Upper case: <c>EFFECT</c>.</summary>
    public static string Of(NodeKind kind) => kind.ToString().ToUpperInvariant();

    /// <summary>Upper snake case: <c>NONDETERMINISTIC_COMPUTE</c>.</summary>
    public static string Of(HandlerCategory category) => category switch
    {
        HandlerCategory.Compute => "COMPUTE",
        HandlerCategory.Effect => "EFFECT",
        _ => "NONDETERMINISTIC_COMPUTE",
    };

    /// <summary>Lower case: <c>critical</c>.</summary>
    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The type of that wire name, or null.</summary>
    public static PatternType? PatternTypeOf(string name) => PatternTypeOf(name, name.Length);

    /// <summary>The type whose wire name the first characters of a text are, or null.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">How many characters of it are the name.</param>
    public static PatternType? PatternTypeOf(string text, int length)
    {
        foreach (var (name, type) in Types)
        {
            if (name.Length == length && string.CompareOrdinal(text, 0, name, 0, length) == 0)
                return type;
        }

        return null;
    }
}

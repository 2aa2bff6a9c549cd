namespace PatternAnalyzers.Core.Patterns;

/// <summary>Names of the closed vocabularies as they stand in facts, manifests and stores.</summary>
public static class WireNames
{
    private static readonly Dictionary<string, PatternType> Types =
        ((PatternType[])Enum.GetValues(typeof(PatternType))).ToDictionary(Of, StringComparer.Ordinal);

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
    public static PatternType? PatternTypeOf(string name) => Types.TryGetValue(name, out var type) ? type : null;
}

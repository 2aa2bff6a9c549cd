using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Which family goes before which.</summary>
internal static class Families
{
    /// <summary>After declared nodes, most specific first.</summary>
    public static readonly IReadOnlyList<PatternType> Precedence =
    [
        PatternType.Handler, PatternType.Hook, PatternType.Agent, PatternType.Intelligence, PatternType.Routing, PatternType.Algorithm, PatternType.Service,
    ];

    /// <summary>True for the four node kinds.</summary>
    public static bool IsNode(PatternType type) => type <= PatternType.Orchestrator;

    /// <summary>The kind of a node type; null for any other family.</summary>
    public static NodeKind? KindOf(PatternType? type) => type switch
    {
        PatternType.Effect => NodeKind.Effect,
        PatternType.Compute => NodeKind.Compute,
        PatternType.Reducer => NodeKind.Reducer,
        PatternType.Orchestrator => NodeKind.Orchestrator,
        _ => null,
    };

    /// <summary>The node type of a kind.</summary>
    public static PatternType NodeOf(NodeKind kind) => kind switch
    {
        NodeKind.Effect => PatternType.Effect,
        NodeKind.Compute => PatternType.Compute,
        NodeKind.Reducer => PatternType.Reducer,
        _ => PatternType.Orchestrator,
    };

    /// <summary>What stands in when the evidence names no subtype.</summary>
    public static string? DefaultSubtype(PatternType type) =>
        type is PatternType.Algorithm or PatternType.Service ? "general" : null;
}

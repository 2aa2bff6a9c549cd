using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a person calls a member of a family.</summary>
internal static class FamilyLabels
{
    /// <summary>Word for the end of a name: Effect, Endpoint, Service.</summary>
    public static string Of(PatternType type, string? subtype) => (type, subtype) switch
    {
        (PatternType.Handler, "http_endpoint") => "Endpoint",
        (PatternType.Handler, "background") => "Worker",
        _ => type.ToString(),
    };

    /// <summary>Words for a sentence, beginning with a capital: Effect node, Storage service.</summary>
    public static string Noun(PatternType type, string? subtype)
    {
        if (IsNode(type))
            return type + " node";
        if (type == PatternType.Handler)
            return HandlerNoun(subtype);
        if (Spoken(type, subtype) is { } spoken)
            return spoken;
        var noun = type.ToString().ToLowerInvariant();
        return subtype is null or "general" ? Words.Capital(noun) : Words.Capital(subtype.Replace('_', ' ')) + " " + noun;
    }

    // The words of the wire put together are no English.
    private static string? Spoken(PatternType type, string? subtype) => (type, subtype) switch
    {
        (PatternType.Agent, "polymorphic") => "Agent",
        (PatternType.Agent, "coordination") => "Coordinating agent",
        (PatternType.Intelligence, "rag_query") => "Retriever for a language model",
        (PatternType.Intelligence, "manifest_injection") => "Context builder for a language model",
        (PatternType.Intelligence, "embedding") => "Embedding step",
        (PatternType.Routing, "dispatch") => "Dispatcher",
        (PatternType.Routing, "confidence_scoring") => "Router by scores",
        (PatternType.Routing, "fuzzy_matching") => "Router by likeness",
        _ => null,
    };

    /// <summary>True for the four ONEX kinds.</summary>
    public static bool IsNode(PatternType type) =>
        type is PatternType.Effect or PatternType.Compute or PatternType.Reducer or PatternType.Orchestrator;

    private static string HandlerNoun(string? subtype) => subtype switch
    {
        "http_endpoint" => "HTTP endpoint",
        "grpc" => "gRPC service",
        "hub" => "Real-time hub",
        "background" => "Background worker",
        "pipeline" => "Pipeline step",
        "command_line" => "Command-line handler",
        "ui" => "UI handler",
        null => "Handler",
        _ => Words.Capital(subtype.Replace('_', ' ')) + " handler",
    };
}

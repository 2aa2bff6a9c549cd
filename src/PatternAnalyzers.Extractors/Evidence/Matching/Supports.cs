namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>What evidence speaks for, as Core spells it.</summary>
internal static class Supports
{
    public const string Effect = "EFFECT";
    public const string Compute = "COMPUTE";
    public const string Reducer = "REDUCER";
    public const string Orchestrator = "ORCHESTRATOR";
    public const string RuntimeHost = "RUNTIME_HOST";
    public const string Unknown = "UNKNOWN";

    public const string Handler = "HANDLER";
    public const string Request = "HANDLER/request";
    public const string Message = "HANDLER/message";
    public const string Event = "HANDLER/event";
    public const string HttpEndpoint = "HANDLER/http_endpoint";
    public const string Grpc = "HANDLER/grpc";
    public const string Hub = "HANDLER/hub";
    public const string Background = "HANDLER/background";
    public const string Pipeline = "HANDLER/pipeline";
    public const string CommandLine = "HANDLER/command_line";
    public const string Ui = "HANDLER/ui";

    public const string Lifecycle = "HOOK/lifecycle";

    public const string ManifestInjection = "INTELLIGENCE/manifest_injection";
    public const string RagQuery = "INTELLIGENCE/rag_query";
    public const string Embedding = "INTELLIGENCE/embedding";

    public const string RejectModel = "reject:model";
    public const string RejectName = "reject:too_generic_name";
    public const string RejectBase = "reject:abstract_base";
    public const string RejectIgnored = "reject:ignored";
    public const string RejectSample = "reject:sample";

    public static string Agent(string subtype) => "AGENT/" + subtype;

    public static string Hook(string subtype) => "HOOK/" + subtype;

    public static string Service(string subtype) => "SERVICE/" + subtype;

    public static string Algorithm(string subtype) => "ALGORITHM/" + subtype;

    public static string Kind(string kind) => "kind:" + kind;

    public static string Name(string name) => "name:" + name;

    public static string Subtype(string subtype) => "subtype:" + subtype;

    public static string Category(string category) => "category:" + category;
}

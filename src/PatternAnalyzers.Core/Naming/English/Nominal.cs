namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Nouns for what is done: validation, logging, cleanup.</summary>
internal static class Nominal
{
    private static readonly Dictionary<string, string> Verb = new(StringComparer.Ordinal)
    {
        ["activation"] = "activate", ["aggregation"] = "aggregate", ["assignment"] = "assign", ["calculation"] = "calculate", ["cancellation"] = "cancel",
        ["capture"] = "capture", ["cleaning"] = "clean", ["compression"] = "compress", ["configuration"] = "configure", ["conversion"] = "convert",
        ["creation"] = "create",
        ["deactivation"] = "deactivate", ["deletion"] = "delete", ["detection"] = "detect", ["disable"] = "disable", ["discovery"] = "discover",
        ["dispatch"] = "dispatch", ["enable"] = "enable", ["encryption"] = "encrypt", ["evaluation"] = "evaluate", ["execution"] = "execute",
        ["export"] = "export", ["extraction"] = "extract",
        ["generation"] = "generate", ["import"] = "import", ["initialization"] = "initialize", ["inspection"] = "inspect", ["invalidation"] = "invalidate",
        ["migration"] = "migrate", ["normalization"] = "normalize", ["optimization"] = "optimize", ["persistence"] = "persist", ["processing"] = "process",
        ["propagation"] = "propagate",
        ["publication"] = "publish", ["purge"] = "purge", ["recalculation"] = "recalculate", ["reconciliation"] = "reconcile", ["refresh"] = "refresh",
        ["removal"] = "remove", ["renewal"] = "renew", ["replication"] = "replicate", ["resolution"] = "resolve", ["restoration"] = "restore",
        ["retrieval"] = "retrieve", ["sanitization"] = "sanitize",
        ["seed"] = "seed", ["serialization"] = "serialize", ["submission"] = "submit", ["sync"] = "sync", ["synchronization"] = "synchronize",
        ["tracing"] = "trace", ["transformation"] = "transform", ["translation"] = "translate", ["update"] = "update", ["upload"] = "upload",
        ["validation"] = "validate", ["verification"] = "verify",
    };

    /// <summary>What is done, in the third person: <c>validates</c> for validation, <c>logs</c> for logging; null for other words.</summary>
    public static string? Doing(string noun) => noun switch
    {
        "checkout" => "checks out",
        "cleanup" => "cleans up",
        "shutdown" => "shuts down",
        "startup" => "starts up",
        "setup" => "sets up",
        _ when Verb.TryGetValue(noun, out var verb) => Verbs.ThirdPerson(verb),
        _ when Verbs.OfGerund(noun) is { } done && !Verbs.IsWithoutObject(done) => Verbs.ThirdPerson(done),
        _ => null,
    };
}

namespace PatternAnalyzers.Core.Naming.English;

/// <summary>How many of a thing a sentence is about: a method is given one basket after the other, so its type works on baskets.</summary>
internal static class Amount
{
    // There is one of those, or it matters which.
    private static readonly HashSet<string> Unique = new(StringComparer.Ordinal)
    {
        "active", "actual", "best", "current", "default", "entire", "first", "following", "given", "global", "last", "latest", "local", "main", "maximum",
        "minimum", "next", "only", "own", "parent", "present", "previous", "primary", "root", "same", "selected", "total", "underlying", "whole",
    };

    // What a program has one of.
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "cache", "changes", "configuration", "console", "context", "database", "environment", "registry", "sitemap", "state", "status"
    };
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal)
    {
        "application", "call", "captcha", "consent", "culture", "history", "identity", "inventory", "log", "loop", "ownership", "pipeline", "process", "schema",
        "server", "system", "theme", "timer", "UI"
    };

    private static readonly HashSet<string> Uncountable = new(StringComparer.Ordinal)
    {
        "CSS", "CSV", "HTML", "HTTP", "JSON", "OpenTelemetry", "SMS", "SQL", "SVG", "UDP", "XML", "YAML", "access", "advice", "analytics", "audio",
        "authentication", "authorization", "availability", "banking", "billing", "code",
        "compliance", "compression", "content", "credit", "criteria", "data", "diagnostics", "documentation", "equipment", "evidence", "feedback", "gRPC",
        "guidance", "health", "help", "info", "information", "input", "knowledge",
        "licensing", "logging", "logic", "mail", "markdown", "markup", "media", "memory", "messaging", "metadata", "middleware", "money", "monitoring", "music",
        "news", "onboarding", "output", "pagination", "porting", "pricing",
        "privacy", "progress", "reporting", "routing", "scheduling", "security", "shipping", "software", "spam", "storage", "support", "svg", "telemetry",
        "text", "traffic", "trash", "trust", "usage", "video", "visibility",
        "work",
    };

    /// <summary>Many of them, or as much as there is of what cannot be counted.</summary>
    public static string Many(string thing)
    {
        var bare = NounPhrase.Bare(thing);
        return IsUncountable(bare.Substring(bare.LastIndexOf(' ') + 1)) ? bare : NounPhrase.Plural(bare);
    }

    /// <summary>True for a word for what cannot be counted.</summary>
    public static bool IsUncountable(string word) => Uncountable.Contains(word) || (word.EndsWith("ness", StringComparison.Ordinal) && word != "witness");

    /// <summary>Any of them in place of the one: <c>the order line</c> gives order lines, or with <paramref name="one"/> an order line; what there is one of stays as it is.</summary>
    public static string Any(string thing, bool one)
    {
        var bare = NounPhrase.Bare(thing);
        if (bare == thing)
            return thing;
        var place = NounPhrase.Place(bare);
        var head = place < 0 ? bare : bare.Substring(0, place);
        var words = head.Split(' ');
        var last = words[words.Length - 1];
        // The number of widgets.
        if (place > 0 && last is "count" or "number" or "total")
            return thing;
        if (Unique.Contains(words[0]) || Single.Contains(last) || (words.Length == 1 && Alone.Contains(last)) || last.EndsWith("ed", StringComparison.Ordinal))
            return thing;
        return (IsUncountable(last) ? head : one ? NounPhrase.IsPlural(last) ? "the " + head : Prose.Article(head) + " " + head : NounPhrase.Plural(head))
            + bare.Substring(head.Length);
    }
}

namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Things of which there are many, said in general: whoever formats the address formats addresses.</summary>
internal static class General
{
    // What is not counted.
    private static readonly HashSet<string> Masses = new(StringComparer.Ordinal)
    {
        "access", "advice", "analytics", "authentication", "authorization", "availability", "banking", "billing", "compliance", "content", "data", "diagnostics", "equipment", "feedback", "health", "help", "info", "information", "licensing", "logging", "mail", "media", "messaging", "metadata", "monitoring", "news", "onboarding",
        "porting", "pricing", "privacy", "reporting", "routing", "scheduling", "security", "self", "shipping", "software", "spam", "storage", "support", "text", "traffic", "trash", "trust", "visibility", "work",
    };

    // Of which there is mostly one.
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "cache", "captcha", "cart", "configuration", "consent", "count", "credit", "culture", "database", "environment", "history", "identity", "inventory", "language", "memory", "number", "ownership", "progress", "state", "status", "theme", "time", "total", "version", "world",
    };

    // Acronyms of things that are counted; XML is not.
    private static readonly HashSet<string> Acronyms = new(StringComparer.Ordinal) { "API", "DTO", "GUID", "ID", "IP", "PDF", "SKU", "URI", "URL" };

    private static readonly HashSet<string> Only = new(StringComparer.Ordinal) { "current", "default", "first", "last", "latest", "main", "next", "previous", "selected", "whole" };

    /// <summary><c>addresses</c> for the address, <c>orders by ID</c> for the order by ID; as it was for what is not counted and for what there is one of.</summary>
    public static string Of(string phrase) => Said(phrase, NounPhrase.Plural);

    /// <summary><c>an address</c> for the address; as it was for what is not counted and for what there is one of.</summary>
    public static string One(string phrase) => Said(phrase, static head => Prose.Article(head) + " " + head);

    private static string Said(string phrase, Func<string, string> counted)
    {
        var bare = NounPhrase.Bare(phrase);
        if (bare == phrase)
            return phrase;
        var place = NounPhrase.Place(bare);
        var head = place < 0 ? bare : bare.Substring(0, place);
        var words = head.Split(' ');
        var last = words[words.Length - 1];
        if (IsUncounted(head))
            return bare;
        return words.Any(Only.Contains) || Single.Contains(last) || IsMass(last) || last.EndsWith("ed", StringComparison.Ordinal) ? phrase : counted(head) + bare.Substring(head.Length);
    }

    /// <summary><c>countries</c> for country; what is not counted stays.</summary>
    public static string Many(string words) => IsMass(words.Substring(words.LastIndexOf(' ') + 1)) || IsUncounted(words) ? words : NounPhrase.Plural(words);

    private static bool IsUncounted(string words) => words.Substring(words.LastIndexOf(' ') + 1) is { Length: > 1 } last && last.All(char.IsUpper) && !Acronyms.Contains(last);

    /// <summary>True for a word for what is not counted.</summary>
    public static bool IsMass(string word) => Masses.Contains(word);
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What a method is given, in words: things by their types, values by their names.</summary>
internal static class GivenThings
{
    private const int Most = 3;

    // What is handed to everybody tells nothing of what is done with it.
    private static readonly HashSet<string> Plumbing = new(StringComparer.Ordinal)
    {
        "API", "arguments", "args", "builder", "bus", "cache", "callback", "client", "collection", "configuration", "configurator", "connection", "context",
        "conventions", "converter", "culture", "DB", "event", "factory", "field", "filter", "flag", "formatter", "holder", "info", "input", "kind", "level",
        "logger", "manager",
        "mapper", "mediator", "metadata", "mode", "model", "options", "parameters", "provider", "repository", "result", "sender", "serializer", "service",
        "services", "session", "settings", "state", "string", "token", "transaction", "type", "visitor", "writer",
    };

    // Names of values that say by themselves which value it is.
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "arg", "args", "content", "data", "format", "index", "input", "item", "message", "obj", "object", "other", "param", "prefix", "result", "source",
        "state", "suffix", "target", "text", "type", "value", "values", "s", "str", "x", "y",
    };

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "string", "Guid", "int", "long", "DateTime", "DateTimeOffset", "DateOnly", "Uri"
    };
    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal)
    {
        "capacity", "count", "limit", "max", "number", "offset", "page", "precision", "size", "skip", "take", "timeout"
    };
    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal)
    {
        "algorithm", "category", "code", "email", "group", "ID", "key", "kind", "language", "name", "prompt", "provider", "question", "topic", "type", "URL",
        "version"
    };
    private static readonly string[] Raw = ["string", "ReadOnlySpan<char>", "byte[]", "Stream", "TextReader"];

    /// <summary>True where what is made is of the kind of what is given: a downstream request of a request message.</summary>
    public static bool IsSource(string thing, string clause)
    {
        var made = new HashSet<string>(clause.Split(' ').Skip(1).Select(Singular.Of), StringComparer.OrdinalIgnoreCase);
        return thing.Split(' ').Any(word => made.Contains(Singular.Of(word)));
    }

    /// <summary>The types of its parameters in words, many of each; what only helps and what the clause says already is left out.</summary>
    public static List<string> Things(MemberFact method, string clause) =>
    [
        .. method.Parameters
            .Select(type => Thing(type, clause))
            .Where(thing => thing.Length > 0 && !Clauses.IsSaid(NounPhrase.Bare(thing), clause))
            .Select(thing => Amount.Any(thing, one: false)),
    ];

    // A configuration is made of another one.
    private static string Thing(string type, string clause)
    {
        var words = TypeWords.Of(type, whole: true);
        var last = words.Substring(words.LastIndexOf(' ') + 1);
        var isPlumbing = (Plumbing.Contains(Singular.Of(last)) || Plumbing.Contains(last))
            && !(last == Singular.Of(clause.Substring(clause.LastIndexOf(' ') + 1)) && Detail.Makes(clause));
        return isPlumbing || IsId(last) || type.IndexOf("Func<", StringComparison.Ordinal) >= 0 || type.IndexOf("Action", StringComparison.Ordinal) >= 0
            ? ""
            : words;
    }

    /// <summary><c> from the downstream HTTP version</c>, <c> for the given group name</c>; empty where the first text says nothing.</summary>
    public static string Text(MemberFact method, string clause)
    {
        var text = method.ParameterNames
            .Zip(method.Parameters, (name, type) => (Thing: NounPhrase.Thing(name), Type: type.TrimEnd('?')))
            .Where(given => Raw.Contains(given.Type, StringComparer.Ordinal))
            .Select(given => given.Thing)
            .FirstOrDefault()
            ?? "";
        if (!IsTelling(text, clause) || (text.EndsWith(" name", StringComparison.Ordinal) && IsSource(text, clause)))
            return "";
        return Keyed.Contains(text.Substring(text.LastIndexOf(' ') + 1)) && !IsSource(text, clause)
            ? " for the given " + NounPhrase.Bare(text)
            : " from " + text;
    }

    /// <summary>The values by which something is found.</summary>
    public static List<string> Keys(MemberFact method, string clause) =>
    [
        .. method.ParameterNames
            .Zip(method.Parameters, (name, type) => (Thing: NounPhrase.Thing(name), Type: type.TrimEnd('?')))
            .Where(given => (Values.Contains(given.Type) || IsId(TypeWords.Of(given.Type).Split(' ').Last())) && IsTelling(given.Thing, clause))
            .Select(given => NounPhrase.Bare(given.Thing))
            .Take(Most),
    ];

    private static bool IsId(string word) => word is "ID" or "IDs";

    private static bool IsTelling(string thing, string clause) =>
        NounPhrase.Bare(thing) is { Length: > 1 } bare
            && !Vague.Contains(bare)
            && !bare.Split(' ').Any(Counts.Contains)
            && !NounPhrase.IsPlace(thing)
            && !Clauses.IsSaid(bare, clause);
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a method is given, as people call it.</summary>
internal static class Parameters
{
    private static readonly string[] Keys = ["id", "key", "guid", "code", "index", "number", "path", "slug", "url", "uri", "name"];

    // Names of parameters that hold a place.
    private static readonly HashSet<string> PlaceHolders = new(StringComparer.Ordinal)
    {
        "a", "action", "arg", "args", "arguments", "b", "builder", "builders", "c", "callback", "cancellation token", "comparison", "culture", "cb", "context",
        "ct", "ctx", "data", "delegate", "direction", "e", "flag", "flags", "element", "func", "i", "index", "input", "instance", "item", "j", "left", "level",
        "mode", "n",
        "next", "o", "obj", "object", "options", "other", "output", "param", "parameter", "parameters", "right", "s", "sender", "services", "source", "state",
        "style", "step context", "t", "target", "token", "type", "v", "value", "values", "x", "y", "objs", "vm",
    };

    // Who is handed in to help.
    private static readonly string[] Tools =
    [
        "Connection", "Factory", "Kind", "Level", "Logger", "Manager", "Mode", "Provider", "Reader", "Repository", "Resolver", "Service", "Services",
        "Transaction", "Writer"
    ];

    /// <summary>True for something of a type parameter: <c>List&lt;T&gt;</c>.</summary>
    public static bool IsOfParameter(string type) =>
        type.IndexOf('<') is > 0 and var start
            && type[type.Length - 1] == '>'
            && TypeWords.IsParameter(type.Substring(start + 1, type.Length - start - 2))
            && type.Substring(start + 1).IndexOf(',') < 0;

    /// <summary>True for the type of who is handed in to help.</summary>
    public static bool IsTool(string type) =>
        type.Split('<')[0].TrimEnd('?') is var name && Tools.Any(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>True for the words of what something is found by.</summary>
    public static bool IsKey(string given) =>
        EndsKey(given.Substring(given.LastIndexOf(' ') + 1)) && given.StartsWith("the ", StringComparison.Ordinal);

    /// <summary>True for the last word of what something is found by.</summary>
    public static bool EndsKey(string word) => Keys.Contains(word.ToLowerInvariant());

    /// <summary>True for the name of a parameter that could have any other.</summary>
    public static bool HoldsPlace(string name) => PlaceHolders.Contains(name);

    /// <summary>What it is given, in words; what only holds a place is left out.</summary>
    public static IEnumerable<string> Of(MemberFact member, Func<string, bool>? fits = null) =>
        member.ParameterNames.Zip(member.Parameters, (name, type) => (Name: NounPhrase.Thing(name), Type: type))
            .Where(parameter => parameter.Type != "CancellationToken"
                && parameter.Name.Length > 0
                && !HoldsPlace(
                    parameter.Name.StartsWith("the ", StringComparison.Ordinal) ? parameter.Name.Substring("the ".Length) : parameter.Name))
            .Where(parameter => parameter.Type.IndexOf("Func<", StringComparison.Ordinal) < 0 && !parameter.Type.StartsWith("Action", StringComparison.Ordinal))
            .Where(parameter => fits is null || fits(parameter.Type))
            .Select(parameter => Fuller(parameter.Name, parameter.Type));

    // A member subscription that is called member is one all the same.
    private static string Fuller(string name, string type) =>
        TypeWords.Of(type) is var words
            && words.Length > name.Length
            && (words.StartsWith(name + " ", StringComparison.Ordinal) || words.EndsWith(" " + NounPhrase.Bare(name), StringComparison.Ordinal))
            ? words
            : name;
}

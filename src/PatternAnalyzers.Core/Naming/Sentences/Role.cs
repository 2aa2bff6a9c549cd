using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What a type is called in a sentence about it: by its own name rather than by its family, unless the family is what a framework makes of it.</summary>
internal static class Role
{
    // Words that name no doer and still a role.
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "agent", "API", "behavior", "behaviour", "cache", "check", "client", "context", "decorator", "endpoint", "extension", "extensions", "factory",
        "function", "job", "logic", "middleware", "model", "module", "proxy", "queue", "registry", "repository", "saga", "service", "specification", "stack",
        "state",
        "step", "storage", "store", "strategy", "task",
    };

    /// <summary>For a type of whose deeds nothing is known: by its name, a handler by its kind.</summary>
    public static string Of(DescriptionInput input) =>
        input.PatternType == PatternType.Handler && Written.Split(Simple(input.Type.Name)) is { Count: > 0 } words && words[words.Count - 1] == "handler"
            ? FamilyLabels.Noun(input.PatternType, input.Subtype)
            : Named(input.Type.Name);

    /// <summary>True for the last word of a name that says what somebody is: service, reader.</summary>
    public static bool IsRole(string word) =>
        Roles.Contains(word) || (word.Length > 4 && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal)));

    /// <summary>The words of the name as they begin a sentence: Data bus incoming step.</summary>
    public static string Named(string typeName) => Begin(string.Join(" ", Written.Split(Simple(typeName))));

    /// <summary>The name without arity and file.</summary>
    public static string Simple(string typeName) => typeName.Split('`', '<', '@')[0];

    /// <summary>Simple name of the type that a unit stands in; empty for one that stands by itself.</summary>
    public static string Container(TypeFact type) =>
        type.Container is { } symbol ? Simple(MemberName.Simple(symbol.Substring(symbol.IndexOf(':') + 1))) : "";

    // gRPC begins a sentence as it is.
    private static string Begin(string text) =>
        text.Length > 1 && char.IsUpper(text[1])
            ? text
            : Words.Capital(text.StartsWith("in memory ", StringComparison.Ordinal) ? "in-memory " + text.Substring("in memory ".Length) : text);
}

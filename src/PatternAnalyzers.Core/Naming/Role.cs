using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a type is called in a sentence about it: by its own name rather than by its family, unless the family is what a framework makes of it.</summary>
internal static class Role
{
    private static readonly string[] Hosted = ["BackgroundService", "IHostedService", "IHostedLifecycleService", "IJob"];
    private static readonly string[] StandsFor = ["mock", "fake", "dummy"];

    // Words that name no doer and still a role.
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "agent", "API", "behavior", "behaviour", "cache", "client", "context", "decorator", "extension", "extensions", "factory", "function", "job", "middleware", "model", "module", "proxy", "queue", "registry", "repository", "saga", "service", "stack", "state",
        "step", "storage", "store", "strategy", "task",
    };

    /// <summary>Beginning with a capital: Repository, Request handler, Chat state.</summary>
    /// <param name="input">The pattern.</param>
    /// <param name="said">What will be said of it; the words of that are not said twice.</param>
    public static string Of(DescriptionInput input, string said)
    {
        var noun = FamilyLabels.Noun(input.PatternType, input.Subtype);
        var words = Written.Split(Simple(input.Type.Name));
        if (words.Count == 0 || !IsNamed(input, words))
            return noun;
        var last = words[words.Count - 1];
        // Who wraps says whom; what a controller is for its actions say.
        if ((last == "decorator" && said.StartsWith("wraps ", StringComparison.Ordinal)) || (last == "controller" && said.Length > 0))
            return Words.Capital(last);
        var stand = words.FirstOrDefault(StandsFor.Contains);
        var text = !IsShort(last) || !Subject.IsSaid(input.Type.Name, said) ? string.Join(" ", words) : stand is null ? last : stand + " " + last;
        return Begin(text);
    }

    /// <summary>True for the last word of a name that says what somebody is: service, reader.</summary>
    public static bool IsRole(string word) => Roles.Contains(word) || (word.Length > 4 && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal)));

    /// <summary>The words of the name as they begin a sentence: Data bus incoming step.</summary>
    public static string Named(string typeName) => Begin(string.Join(" ", Written.Split(Simple(typeName))));

    /// <summary>The name without arity and file.</summary>
    public static string Simple(string typeName) => typeName.Split('`', '<', '@')[0];

    // gRPC begins a sentence as it is.
    private static string Begin(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : Words.Capital(text);

    // "Model that" or "state that" says too little.
    private static bool IsShort(string word) => IsRole(word) && word is not ("API" or "model" or "state" or "context" or "step" or "extension" or "extensions" or "function");

    private static bool IsNamed(DescriptionInput input, IReadOnlyList<string> words)
    {
        var last = words[words.Count - 1];
        // Queries that gets is no English; what begins with a verb and names nobody is a deed.
        if (NounPhrase.IsPlural(last))
            return false;
        if (Subject.IsDeed(input.Type.Name))
            return false;
        return input.PatternType switch
        {
            PatternType.Service or PatternType.Hook or PatternType.Algorithm or PatternType.Routing or PatternType.Intelligence => true,
            PatternType.Agent => words.Count > 1,
            PatternType.Handler when input.Subtype is "ui" => true,
            PatternType.Handler when input.Subtype is "http_endpoint" => last == "controller",
            PatternType.Handler when input.Subtype is "pipeline" => last is not ("step" or "handler"),
            PatternType.Handler when input.Subtype is "background" => !Hosted.Any(name => Has(input, name)),
            PatternType.Handler when input.Subtype is "request" or "event" or "message" or null => input.Handles.Count == 0 && last != "handler",
            _ => false,
        };
    }

    private static bool Has(DescriptionInput input, string word) => input.Implements.Any(fact => fact.Name.IndexOf(word, StringComparison.Ordinal) >= 0);
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>Subtypes of services by the words of a name, else of a namespace.</summary>
internal static class ServiceSubtypes
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vector"] = "vector",
        ["vectors"] = "vector",
        ["embedding"] = "vector",
        ["embeddings"] = "vector",
        ["graph"] = "graph",
        ["search"] = "search",
        ["searcher"] = "search",
        ["intelligence"] = "intelligence",
        ["llm"] = "intelligence",
        ["ai"] = "intelligence",
        ["chat"] = "intelligence",
        ["completion"] = "intelligence",
        ["repository"] = "storage",
        ["repositories"] = "storage",
        ["store"] = "storage",
        ["storage"] = "storage",
        ["persistence"] = "storage",
        ["dao"] = "storage",
        ["database"] = "storage",
        ["blob"] = "storage",
        ["publisher"] = "messaging",
        ["producer"] = "messaging",
        ["bus"] = "messaging",
        ["broker"] = "messaging",
        ["messaging"] = "messaging",
        ["email"] = "messaging",
        ["mail"] = "messaging",
        ["sms"] = "messaging",
        ["notification"] = "messaging",
        ["notifications"] = "messaging",
        ["notifier"] = "messaging",
        ["sender"] = "messaging",
        ["queue"] = "messaging",
        ["outbox"] = "messaging",
    };

    /// <summary>The last telling word of the name decides: a SearchRepository stores. Only then the innermost telling namespace.</summary>
    public static string Of(ITypeSymbol type)
    {
        var name = type.Name.EndsWith("UnitOfWork", StringComparison.Ordinal) || type.Name.EndsWith("DbContext", StringComparison.Ordinal)
            ? "Database"
            : type.Name;
        if (OfWords(name) is { } subtype)
            return subtype;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (OfWords(space.Name) is { } inherited)
                return inherited;
        }

        return "general";
    }

    private static string? OfWords(string name)
    {
        var words = NameWords.Of(name);
        for (var index = words.Count - 1; index >= 0; index--)
        {
            if (Words.TryGetValue(words[index], out var subtype))
                return subtype;
        }

        return null;
    }
}

using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Types that carry data or settings, or show them.</summary>
internal static class Plumbing
{
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "Attribute", "Args", "Config", "Configuration", "Constants", "Context", "Dto", "Entity", "Enum", "Error", "Event", "Exception", "Extensions", "Info",
        "Model", "Option", "Options",
        "Page", "Request", "Response", "Result", "Setting", "Settings", "State", "Test", "Tests", "Type", "View", "Window",
    };

    /// <summary>True for enums, interfaces, delegates, records, exceptions, attributes, and whatever is called after data, settings or what is on screen.</summary>
    public static bool Is(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsRecord || Endings.Contains(NameWords.Last(type.Name)))
            return true;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name is "Exception" or "Attribute" or "EventArgs")
                return true;
        }

        return NameWords.HasPrefix(type.Name, "Model") || NameWords.HasPrefix(type.Name, "Enum");
    }

    /// <summary>True when the type has a method of its own with a body.</summary>
    public static bool HasWork(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            if (!method.IsAbstract && method.Name is not ("ToString" or "Equals" or "GetHashCode"))
                return true;
        }

        return false;
    }
}

using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>What a type comes from.</summary>
internal static class Ancestors
{
    public static IReadOnlyList<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        var bases = new List<INamedTypeSymbol>();
        for (var current = type.BaseType; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
            bases.Add(current);
        return bases;
    }

    /// <summary>Without those that only a base class of .NET brings along: every MVC controller is an IActionFilter, and that says nothing about it.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Interfaces(INamedTypeSymbol type, IReadOnlyList<INamedTypeSymbol> bases)
    {
        var platform = Platform(bases);
        if (platform is null)
            return type.AllInterfaces;
        var inherited = new HashSet<INamedTypeSymbol>(platform.AllInterfaces, SymbolEqualityComparer.Default);
        var own = new List<INamedTypeSymbol>();
        foreach (var candidate in type.AllInterfaces)
        {
            if (!inherited.Contains(candidate))
                own.Add(candidate);
        }

        return own;
    }

    private static INamedTypeSymbol? Platform(IReadOnlyList<INamedTypeSymbol> bases)
    {
        foreach (var candidate in bases)
        {
            if (Namespaces.Root(candidate) is "System" or "Microsoft")
                return candidate;
        }

        return null;
    }
}

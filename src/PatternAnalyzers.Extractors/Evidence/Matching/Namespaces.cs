using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Questions about the namespace of a symbol.</summary>
internal static class Namespaces
{
    /// <summary>First segment; empty for the global namespace.</summary>
    public static string Root(ISymbol symbol)
    {
        var current = symbol.ContainingNamespace;
        while (current is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            current = current.ContainingNamespace;
        return current?.Name ?? "";
    }

    /// <summary>Whole namespace; empty for the global one.</summary>
    public static string Full(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";

    /// <summary>True when the symbol is in the namespace or below it.</summary>
    public static bool IsUnder(ISymbol symbol, string name)
    {
        var full = Full(symbol);
        return full.StartsWith(name, StringComparison.Ordinal) && (full.Length == name.Length || full[name.Length] == '.');
    }
}

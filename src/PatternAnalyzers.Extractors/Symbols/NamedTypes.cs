using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>The named types within a type, the outermost first.</summary>
internal static class NamedTypes
{
    private static readonly INamedTypeSymbol[] None = [];

    public static IReadOnlyList<INamedTypeSymbol> In(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { IsGenericType: false, ContainingType: null } simple)
            return [simple];
        if (type is null or ITypeParameterSymbol)
            return None;
        var found = new List<INamedTypeSymbol>();
        var open = new Stack<ITypeSymbol>();
        open.Push(type);
        while (open.Count > 0 && found.Count < 64)
            Expand(open.Pop(), found, open);
        return found;
    }

    private static void Expand(ITypeSymbol type, List<INamedTypeSymbol> found, Stack<ITypeSymbol> open)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                open.Push(array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                open.Push(pointer.PointedAtType);
                break;
            case INamedTypeSymbol named:
                if (named.TypeKind != TypeKind.Error && !named.IsAnonymousType)
                    found.Add(named.OriginalDefinition);
                var arguments = named.TypeArguments;
                for (var i = arguments.Length - 1; i >= 0; i--)
                    open.Push(arguments[i]);
                break;
        }
    }
}

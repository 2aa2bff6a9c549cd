using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Tells the fields and properties that hold what a constructor was given.</summary>
internal sealed class Injections
{
    private readonly ConcurrentDictionary<ISymbol, HashSet<string>> holders = new(SymbolEqualityComparer.Default);

    public bool IsInjected(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && IsService(parameter.Type),
        IFieldSymbol or IPropertySymbol => symbol.ContainingType is { } type
            && holders.GetOrAdd(type.OriginalDefinition, static key => InjectedMembers.Of((INamedTypeSymbol)key)).Contains(symbol.Name),
        _ => false,
    };

    /// <summary>True for what one injects to work with, false for values and data.</summary>
    public static bool IsService(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
            return true;
        if (type.TypeKind == TypeKind.Interface)
            return !IsIn(type, "System.Collections");
        return type is { TypeKind: TypeKind.Class, IsRecord: false, SpecialType: SpecialType.None } && !IsValue(type);
    }

    private static bool IsValue(ITypeSymbol type) =>
        (type.ContainingNamespace?.ToDisplayString() == "System" && type.Name != "TimeProvider")
        || IsIn(type, "System.Collections") || IsIn(type, "System.Text") || IsIn(type, "System.Linq");

    private static bool IsIn(ITypeSymbol type, string space) =>
        type.ContainingNamespace?.ToDisplayString() is { } name && (name == space || name.StartsWith(space + ".", StringComparison.Ordinal));
}

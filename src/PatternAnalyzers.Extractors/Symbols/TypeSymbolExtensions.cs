using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

internal static class TypeSymbolExtensions
{
    /// <summary>The type behind arrays, pointers and construction.</summary>
    public static ITypeSymbol Definition(this ITypeSymbol type)
    {
        while (true)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                case IPointerTypeSymbol pointer:
                    type = pointer.PointedAtType;
                    break;
                default:
                    return type.OriginalDefinition;
            }
        }
    }

    /// <summary>The class, struct or interface a member belongs to; C# 14 extension blocks are looked through.</summary>
    public static INamedTypeSymbol? DeclaringType(this ISymbol member)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        while (type is not null && !type.IsOrdinary())
            type = type.ContainingType;
        return type?.OriginalDefinition;
    }

    /// <summary>True for what C# lets one declare by name; false for extension blocks, which newer compilers show as nested types.</summary>
    public static bool IsOrdinary(this INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum or TypeKind.Delegate or TypeKind.Error;
}

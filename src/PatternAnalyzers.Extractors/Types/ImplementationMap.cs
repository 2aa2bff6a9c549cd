using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Which own member stands behind which member of an interface or base.</summary>
internal static class ImplementationMap
{
    public static IReadOnlyList<string> Of(INamedTypeSymbol type, INamedTypeSymbol target, CompilationScope scope)
    {
        if (type.TypeKind == TypeKind.Interface)
            return [];
        var map = new SortedSet<string>(StringComparer.Ordinal);
        if (target.TypeKind == TypeKind.Interface)
            Interface(type, target, map, scope);
        else
            Base(type, target, map, scope);
        return [.. map];
    }

    private static void Interface(INamedTypeSymbol type, INamedTypeSymbol target, SortedSet<string> map, CompilationScope scope)
    {
        foreach (var member in target.GetMembers())
        {
            if (!IsAccessor(member)
                && type.FindImplementationForInterfaceMember(member) is { } own
                && SymbolEqualityComparer.Default.Equals(own.ContainingType, type))
            {
                map.Add(scope.Names.Member(member) + "=" + scope.Names.Member(own));
            }
        }
    }

    private static void Base(INamedTypeSymbol type, INamedTypeSymbol target, SortedSet<string> map, CompilationScope scope)
    {
        foreach (var own in type.GetMembers())
        {
            if (IsAccessor(own))
                continue;
            for (var member = Overridden(own); member is not null; member = Overridden(member))
            {
                if (SymbolEqualityComparer.Default.Equals(member.ContainingType, target))
                    map.Add(scope.Names.Member(member) + "=" + scope.Names.Member(own));
            }
        }
    }

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol raised => raised.OverriddenEvent,
        _ => null,
    };
}

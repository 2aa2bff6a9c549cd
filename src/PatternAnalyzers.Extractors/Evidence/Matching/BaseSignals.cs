using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Signal and words for an ancestor.</summary>
internal static class BaseSignals
{
    public static string Of(INamedTypeSymbol ancestor) => ancestor.TypeKind switch
    {
        TypeKind.Error => Signals.UnresolvedBase,
        TypeKind.Interface => Signals.Interface,
        _ => Signals.BaseType,
    };

    public static string Detail(INamedTypeSymbol ancestor)
    {
        var name = ancestor.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        // Whether an unresolved one is a class or an interface shows only in its name.
        var isInterface = ancestor.TypeKind == TypeKind.Interface
            || (ancestor.TypeKind == TypeKind.Error && NameWords.HasPrefix(ancestor.Name, "I"));
        return (isInterface ? "implements " : "derives from ") + name;
    }
}

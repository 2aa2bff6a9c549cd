using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>The member that a body counts towards: accessors to their property, initialisers to the constructor.</summary>
internal static class BodyOwner
{
    public static ISymbol? Of(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } property } => Of(property, isInitializer: false),
        IMethodSymbol method => (method.PartialDefinitionPart ?? method).OriginalDefinition,
        IFieldSymbol or IPropertySymbol or IEventSymbol => Of(symbol, isInitializer: true),
        _ => null,
    };

    private static ISymbol? Of(ISymbol member, bool isInitializer)
    {
        if (!isInitializer)
            return member.OriginalDefinition;
        return member.DeclaringType() is { TypeKind: not TypeKind.Enum } type ? Constructor(type, member.IsStatic) : null;
    }

    /// <summary>The constructor that runs the initialisers; the first written one stands for all.</summary>
    public static ISymbol? Constructor(INamedTypeSymbol type, bool isStatic)
    {
        var constructors = isStatic ? type.StaticConstructors : type.InstanceConstructors;
        foreach (var constructor in constructors)
        {
            if (!constructor.IsImplicitlyDeclared)
                return constructor;
        }

        if (constructors.Length > 0)
            return constructors[0];
        return isStatic ? Constructor(type, isStatic: false) : null;
    }
}

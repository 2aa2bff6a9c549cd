using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>What kind of member a symbol is, in the words of facts.</summary>
internal static class MemberKinds
{
    public static string Of(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: true } => "indexer",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => "constructor",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "operator",
        _ => "method",
    };

    public static bool IsExplicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations.Length > 0,
        IPropertySymbol property => property.ExplicitInterfaceImplementations.Length > 0,
        IEventSymbol raised => raised.ExplicitInterfaceImplementations.Length > 0,
        _ => false,
    };

    public static IReadOnlyList<string> Modifiers(ISymbol member)
    {
        var modifiers = new List<string>();
        if (member.IsAbstract)
            modifiers.Add("abstract");
        if (member is IMethodSymbol { IsAsync: true } or IMethodSymbol { PartialImplementationPart.IsAsync: true })
            modifiers.Add("async");
        if (IsExplicit(member))
            modifiers.Add("explicit");
        if (member is IMethodSymbol { IsExtensionMethod: true })
            modifiers.Add("extension");
        if (member.IsOverride)
            modifiers.Add("override");
        if (member.IsStatic)
            modifiers.Add("static");
        if (member.IsVirtual)
            modifiers.Add("virtual");
        return modifiers;
    }

    /// <summary>Return or property type; null for constructors.</summary>
    public static ITypeSymbol? Returned(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor } => null,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IEventSymbol raised => raised.Type,
        _ => null,
    };

    public static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Whether a unit takes on roles: a persona, mode or form that changes over its life, or a table of them.</summary>
internal static class Roles
{
    /// <summary>True when it does.</summary>
    public static bool Change(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: false, IsStatic: false } field
                && !IsCaptured(field)
                && (IsTable(field.Type) || (!field.IsReadOnly && IsRole(field))))
            {
                return true;
            }
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            if (IsPrimary(constructor) && TakesTable(constructor))
                return true;
        }

        return false;
    }

    // What a primary constructor takes is kept; another one may hand on a table of tools.
    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Length > 0 && constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax;

    private static bool TakesTable(IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (IsTable(parameter.Type))
                return true;
        }

        return false;
    }

    // What may be null is filled in later or cached; a role is always there.
    private static bool IsRole(IFieldSymbol field)
    {
        if (field.NullableAnnotation == NullableAnnotation.Annotated)
            return false;
        if (field.AssociatedSymbol is IPropertySymbol { SetMethod: null or { IsInitOnly: true } })
            return false;
        if (field.Type.SpecialType == SpecialType.System_String)
            return field.AssociatedSymbol is not null || HasInitializer(field);
        return field.Type.TypeKind == TypeKind.Enum && field.Type.DeclaringSyntaxReferences.Length > 0
            || field.Type is INamedTypeSymbol { IsRecord: true, DeclaringSyntaxReferences.Length: > 0 }
            || ModelTypes.Of(field.Type) == ModelRole.Agent;
    }

    // A parameter of a primary constructor that methods use lives on in a field, which nobody meant to change.
    private static bool IsCaptured(IFieldSymbol field) => field.IsImplicitlyDeclared && field.AssociatedSymbol is null;

    private static bool HasInitializer(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.Length > 0 && field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer: not null };

    private static bool IsTable(ITypeSymbol type) => type is INamedTypeSymbol named && named.Name switch
    {
        "Stack" when named.Arity == 1 => named.TypeArguments[0].SpecialType == SpecialType.System_String,
        "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "FrozenDictionary" when named.Arity == 2 =>
            named.TypeArguments[1].SpecialType == SpecialType.System_String || named.TypeArguments[1].TypeKind == TypeKind.Delegate,
        _ => false,
    };
}

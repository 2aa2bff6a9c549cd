using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Tells references to the fields and auto-properties of the own instance or of a class.</summary>
internal static class OwnState
{
    /// <summary>The own instance field or auto-property referred to; null for anything else.</summary>
    public static ISymbol? Instance(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation { Field.IsConst: false } field when IsThis(field.Instance) => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property when IsThis(property.Instance) && IsAuto(property.Property) => property.Property,
        _ => null,
    };

    /// <summary>The static field or auto-property referred to; null for anything else.</summary>
    public static ISymbol? Static(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => field,
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when IsAuto(property) => property,
        _ => null,
    };

    private static bool IsThis(IOperation? instance) =>
        instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    /// <summary>True for a property that the compiler keeps a field for.</summary>
    public static bool IsAuto(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case PropertyDeclarationSyntax { AccessorList: { } accessors, ExpressionBody: null } when !property.IsAbstract:
                    return property.ContainingType.TypeKind != TypeKind.Interface && HasBare(accessors);
                case ParameterSyntax:
                    return true;
            }
        }

        return false;
    }

    private static bool HasBare(AccessorListSyntax accessors)
    {
        foreach (var accessor in accessors.Accessors)
        {
            if (accessor.Body is null && accessor.ExpressionBody is null)
                return true;
        }

        return false;
    }
}

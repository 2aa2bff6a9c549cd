using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Members;

namespace PatternAnalyzers.Extractors.References;

/// <summary>References of a type: its declaration, its signatures, its bodies.</summary>
internal static class TypeReferences
{
    /// <summary>Stands for the declaration itself.</summary>
    private const string Declaration = "type";

    public static IReadOnlyList<ReferenceFact> Of(INamedTypeSymbol type, TypeFact fact, IReadOnlyList<DeclaredMember> declared, CompilationScope scope)
    {
        var references = new ReferenceSet(fact.Symbol, fact.Excluded == "test", scope);
        Declared(type, references);
        Fields(type, references);
        foreach (var member in declared)
            Signature(member.Symbol, references, scope);
        foreach (var constructor in type.InstanceConstructors.Concat(type.StaticConstructors))
            references.Add(scope.Names.Member(constructor), scope.Bodies.Of(constructor).References);
        return references.Facts();
    }

    private static void Declared(INamedTypeSymbol type, ReferenceSet references)
    {
        references.Add(Declaration, ReferenceKinds.Implement, type.BaseType);
        foreach (var contract in type.Interfaces)
            references.Add(Declaration, ReferenceKinds.Implement, contract);
        Attributes(Declaration, type, references);
        Constraints(Declaration, type.TypeParameters, references);
        if (type.DelegateInvokeMethod is not { } invoke)
            return;
        references.Add(Declaration, ReferenceKinds.Use, invoke.ReturnType);
        foreach (var parameter in invoke.Parameters)
            references.Add(Declaration, ReferenceKinds.Use, parameter.Type);
    }

    private static void Fields(INamedTypeSymbol type, ReferenceSet references)
    {
        if (type.TypeKind == TypeKind.Enum)
            return;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: false } field)
                references.Add(Declaration, ReferenceKinds.Use, field.Type);
            else if (member is IPropertySymbol property && OwnState.IsAuto(property))
                references.Add(Declaration, ReferenceKinds.Use, property.Type);
        }
    }

    private static void Signature(ISymbol member, ReferenceSet references, CompilationScope scope)
    {
        var name = scope.Names.Member(member);
        references.Add(name, ReferenceKinds.Use, MemberKinds.Returned(member));
        foreach (var parameter in MemberKinds.Parameters(member))
            references.Add(name, ReferenceKinds.Use, parameter.Type);
        if (member is IMethodSymbol method)
            Constraints(name, method.TypeParameters, references);
        Attributes(name, member, references);
        references.Add(name, scope.Bodies.Of(member.OriginalDefinition).References);
    }

    private static void Constraints(string member, IEnumerable<ITypeParameterSymbol> parameters, ReferenceSet references)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                references.Add(member, ReferenceKinds.Use, constraint);
        }
    }

    private static void Attributes(string member, ISymbol symbol, ReferenceSet references)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            references.Add(member, ReferenceKinds.Use, attribute.AttributeClass);
            foreach (var argument in attribute.ConstructorArguments)
            {
                if (argument is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type })
                    references.Add(member, ReferenceKinds.Use, type);
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>Where the methods of a class get a provider from.</summary>
/// <param name="Holder">What has to be written.</param>
/// <param name="Name">Name of the parameter or member that holds it.</param>
/// <param name="Provider">The type <c>TimeProvider</c>.</param>
/// <param name="Constructor">The constructor that gets a parameter.</param>
internal sealed record ClockSource(ClockHolder Holder, string Name, INamedTypeSymbol Provider, ConstructorDeclarationSyntax? Constructor = null)
{
    /// <summary>Name of a parameter that is written.</summary>
    public const string Parameter = "timeProvider";

    /// <summary>True when the class has it already.</summary>
    public bool Exists => Holder is ClockHolder.ExistingParameter or ClockHolder.ExistingMember;

    /// <summary>True when it is a parameter of the primary constructor, which initialisers may use too.</summary>
    public bool IsPrimary => Holder is ClockHolder.ExistingParameter or ClockHolder.NewPrimaryParameter or ClockHolder.NewPrimaryConstructor;

    /// <summary>The way that fits the class; null when none does.</summary>
    public static ClockSource? For(ClassDeclarationSyntax type, INamedTypeSymbol symbol, Compilation compilation)
    {
        // The constructor of a class in parts may stand in another file, those of a static one nowhere.
        if (symbol.IsStatic
            || symbol.IsRecord
            || symbol.DeclaringSyntaxReferences.Length != 1
            || compilation.GetTypeByMetadataName("System.TimeProvider") is not { } provider)
        {
            return null;
        }

        return Member(symbol, provider) ?? PrimaryParameter(type, symbol, provider) ?? New(type, symbol, provider);
    }

    private static ClockSource? Member(INamedTypeSymbol symbol, INamedTypeSymbol provider)
    {
        foreach (var member in symbol.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false } && Type(member) is { } type && SymbolEqualityComparer.Default.Equals(type, provider))
                return new ClockSource(ClockHolder.ExistingMember, member.Name, provider);
        }

        return null;
    }

    private static ITypeSymbol? Type(ISymbol member) => member switch
    {
        IFieldSymbol { NullableAnnotation: not NullableAnnotation.Annotated } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null, NullableAnnotation: not NullableAnnotation.Annotated } property => property.Type,
        _ => null,
    };

    private static ClockSource? PrimaryParameter(ClassDeclarationSyntax type, INamedTypeSymbol symbol, INamedTypeSymbol provider)
    {
        if (type.ParameterList is null)
            return null;
        var primary = symbol.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.Span == type.Span));
        var parameter = primary?.Parameters.FirstOrDefault(candidate =>
            SymbolEqualityComparer.Default.Equals(candidate.Type, provider)
                && candidate.NullableAnnotation != NullableAnnotation.Annotated
                && candidate.RefKind == RefKind.None);
        return parameter is null ? null : new ClockSource(ClockHolder.ExistingParameter, parameter.Name, provider);
    }

    private static ClockSource? New(ClassDeclarationSyntax type, INamedTypeSymbol symbol, INamedTypeSymbol provider)
    {
        var constructors = type.Members
            .OfType<ConstructorDeclarationSyntax>()
            .Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
            .ToList();
        var field = symbol.GetMembers().Any(member => member is IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } && member.Name[0] == '_')
            ? "_" + Parameter
            : Parameter;
        var source = (type.ParameterList, constructors.Count) switch
        {
            (not null, 0) => new ClockSource(ClockHolder.NewPrimaryParameter, Parameter, provider),
            (null, 1) when constructors[0] is { Body: not null } && !HasClock(constructors[0]) =>
                new ClockSource(ClockHolder.NewField, field, provider, constructors[0]),
            (null, 0) when IsNewEnough(type) => new ClockSource(ClockHolder.NewPrimaryConstructor, Parameter, provider),
            (null, 0) => new ClockSource(ClockHolder.NewConstructor, field, provider),
            _ => null,
        };
        return source is null || IsTaken(type, symbol, source.Name) || IsTaken(type, symbol, Parameter) ? null : source;
    }

    // A provider that the constructor takes and does not keep is kept by nobody for a reason we do not know.
    private static bool HasClock(ConstructorDeclarationSyntax constructor) =>
        constructor.ParameterList.Parameters.Any(parameter => parameter.Type?.ToString().Contains("TimeProvider") == true);

    private static bool IsNewEnough(ClassDeclarationSyntax type) =>
        type.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    private static bool IsTaken(ClassDeclarationSyntax type, INamedTypeSymbol symbol, string name)
    {
        for (var current = symbol; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).Length > 0)
                return true;
        }

        return type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);
    }
}

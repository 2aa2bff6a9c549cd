using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Counts the documentation items a member should have and has.</summary>
internal static class MemberDocumentation
{
    private const int LongestChain = 16;

    public static (int Expected, int Present) Of(ISymbol member, IEnumerable<string> thrown)
    {
        if (!IsAccessible(member))
            return (0, 0);
        var comment = CommentOf(member);
        // What a base or interface says about a member need not be said again.
        if (comment is null && Ancestor(member) is not null)
            return (0, 0);
        var items = Items(member, thrown, IsPrimaryConstructor(member));
        if (comment is { HasInheritDoc: true, Summary.Length: 0 })
            comment = Inherited(member);
        return (items.Count, comment is null ? 0 : items.Count(item => item(comment)));
    }

    private static bool IsAccessible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is not IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor };

    private static List<Func<DocumentationComment, bool>> Items(ISymbol member, IEnumerable<string> thrown, bool isPrimary)
    {
        var items = new List<Func<DocumentationComment, bool>>();
        // The summary of a primary constructor is the type's.
        if (!isPrimary)
            items.Add(static comment => comment.Summary.Length > 0);
        foreach (var parameter in Parameters(member))
            items.Add(comment => comment.Parameters.Contains(parameter.Name));
        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.TypeParameters)
                items.Add(comment => comment.TypeParameters.Contains(parameter.Name));
            if (ReturnsValue(method))
                items.Add(static comment => comment.HasReturns);
        }

        foreach (var exception in thrown)
            items.Add(comment => comment.Exceptions.Contains(exception));
        return items;
    }

    private static IEnumerable<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => Enumerable.Empty<IParameterSymbol>(),
    };

    private static bool ReturnsValue(IMethodSymbol method) =>
        method is { ReturnsVoid: false, MethodKind: not MethodKind.Constructor }
        && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    private static bool IsPrimaryConstructor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } && member.DeclaringSyntaxReferences.Length > 0
        && member.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax;

    private static DocumentationComment? Inherited(ISymbol member)
    {
        for (var i = 0; i < LongestChain && Ancestor(member) is { } ancestor; i++)
        {
            if (OutOfSight.Is(ancestor, member))
                return Everything(member);
            if (CommentOf(ancestor) is { } comment && (!comment.HasInheritDoc || comment.Summary.Length > 0))
                return Renamed(comment, ancestor, member);
            member = ancestor;
        }

        return null;
    }

    private static ISymbol? Ancestor(ISymbol member) => (member switch
    {
        IMethodSymbol method => method.OverriddenMethod ?? method.ExplicitInterfaceImplementations.FirstOrDefault() ?? Implemented(member),
        IPropertySymbol property => property.OverriddenProperty ?? property.ExplicitInterfaceImplementations.FirstOrDefault() ?? Implemented(member),
        IEventSymbol raised => raised.OverriddenEvent ?? raised.ExplicitInterfaceImplementations.FirstOrDefault() ?? Implemented(member),
        _ => null,
    })?.OriginalDefinition;

    private static ISymbol? Implemented(ISymbol member)
    {
        if (member.DeclaredAccessibility != Accessibility.Public || member.IsStatic || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            return null;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    return candidate;
            }
        }

        return null;
    }

    // Outside the sources nobody can look; what is inherited counts as there.
    private static DocumentationComment Everything(ISymbol member)
    {
        var all = new DocumentationComment { Summary = "inherited", HasReturns = true };
        foreach (var parameter in Parameters(member))
            all.Parameters.Add(parameter.Name);
        if (member is IMethodSymbol method)
            all.TypeParameters.UnionWith(method.TypeParameters.Select(static parameter => parameter.Name));
        return all;
    }

    private static DocumentationComment Renamed(DocumentationComment comment, ISymbol ancestor, ISymbol member)
    {
        foreach (var (theirs, ours) in Parameters(ancestor).Zip(Parameters(member), static (theirs, ours) => (theirs, ours)))
        {
            if (comment.Parameters.Contains(theirs.Name))
                comment.Parameters.Add(ours.Name);
        }

        return comment;
    }

    private static DocumentationComment? CommentOf(ISymbol member)
    {
        if (IsPrimaryConstructor(member))
            return TypeDocumentation.CommentOf(member.ContainingType);
        foreach (var reference in Declarations(member))
        {
            var syntax = reference.GetSyntax();
            var declaration = syntax is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : syntax;
            if (declaration is CompilationUnitSyntax or ParameterSyntax)
                return null;
            if (DocumentationReader.Read(DocumentationTrivia.TextOf(declaration)) is { } comment)
                return comment;
        }

        return null;
    }

    private static IEnumerable<SyntaxReference> Declarations(ISymbol member) => member is IMethodSymbol { PartialImplementationPart: { } implementation }
        ? member.DeclaringSyntaxReferences.Concat(implementation.DeclaringSyntaxReferences)
        : member.DeclaringSyntaxReferences;
}

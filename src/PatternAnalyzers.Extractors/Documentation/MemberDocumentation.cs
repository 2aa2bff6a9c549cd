using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Content;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Counts the documentation items a member should have and has.</summary>
internal static class MemberDocumentation
{
    private const int LongestChain = 16;

    public static (int Expected, int Present) Of(ISymbol member, IReadOnlyList<string> thrown, TextRoom room)
    {
        if (!IsAccessible(member))
            return (0, 0);
        var comment = CommentOf(member, room);
        // What a base or interface says about a member need not be said again.
        if (comment is null && Ancestor(member) is not null)
            return (0, 0);
        return Count(member, comment is { HasInheritDoc: true, HasSummary: false } ? Inherited(member, room) : comment, thrown);
    }

    private static (int Expected, int Present) Count(ISymbol member, DocumentationComment? comment, IReadOnlyList<string> thrown)
    {
        var (expected, present) = (0, 0);
        void Expect(bool isThere)
        {
            expected++;
            present += isThere ? 1 : 0;
        }

        // The summary of a primary constructor is the type's.
        if (!IsPrimaryConstructor(member))
            Expect(comment is { HasSummary: true });
        foreach (var parameter in Parameters(member))
            Expect(comment is not null && comment.HasParameter(parameter.Name));
        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.TypeParameters)
                Expect(comment is not null && comment.HasTypeParameter(parameter.Name));
            if (ReturnsValue(method))
                Expect(comment is { HasReturns: true });
        }

        for (var at = 0; at < thrown.Count; at++)
            Expect(comment is not null && comment.HasException(thrown[at]));
        return (expected, present);
    }

    private static bool IsAccessible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is not IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor };

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static bool ReturnsValue(IMethodSymbol method) =>
        method is { ReturnsVoid: false, MethodKind: not MethodKind.Constructor }
        && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    private static bool IsPrimaryConstructor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } && member.DeclaringSyntaxReferences.Length > 0
        && member.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax;

    private static DocumentationComment? Inherited(ISymbol member, TextRoom room)
    {
        for (var i = 0; i < LongestChain && Ancestor(member) is { } ancestor; i++)
        {
            if (OutOfSight.Is(ancestor, member))
                return Everything(member);
            if (CommentOf(ancestor, room) is { } comment && (!comment.HasInheritDoc || comment.HasSummary))
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
        if (member.DeclaredAccessibility != Accessibility.Public
            || member.IsStatic
            || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return null;
        }

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
        const string Inherited = "inherited";
        var all = new List<DocumentationElement> { DocumentationElement.Named("summary", null, Inherited), DocumentationElement.Named(
            "returns",
            null,
            Inherited) };
        foreach (var parameter in Parameters(member))
            all.Add(DocumentationElement.Named("param", parameter.Name, Inherited));
        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.TypeParameters)
                all.Add(DocumentationElement.Named("typeparam", parameter.Name, Inherited));
        }

        return new DocumentationComment(all);
    }

    private static DocumentationComment Renamed(DocumentationComment comment, ISymbol ancestor, ISymbol member) => comment.And(
        Parameters(ancestor).Zip(Parameters(member), static (theirs, ours) => (theirs, ours))
            .Where(pair => comment.HasParameter(pair.theirs.Name))
            .Select(static pair => DocumentationElement.Named("param", pair.ours.Name, "inherited")));

    private static DocumentationComment? CommentOf(ISymbol member, TextRoom room)
    {
        if (IsPrimaryConstructor(member))
            return TypeDocumentation.CommentOf(member.ContainingType, room);
        foreach (var reference in Declarations(member))
        {
            var syntax = reference.GetSyntax();
            var declaration = syntax is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : syntax;
            if (declaration is CompilationUnitSyntax or ParameterSyntax)
                return null;
            if (DocumentationComment.Read(DocumentationTrivia.TextOf(declaration, room)) is { } comment)
                return comment;
        }

        return null;
    }

    private static ImmutableArray<SyntaxReference> Declarations(ISymbol member) => member is IMethodSymbol { PartialImplementationPart: { } implementation }
        ? member.DeclaringSyntaxReferences.AddRange(implementation.DeclaringSyntaxReferences)
        : member.DeclaringSyntaxReferences;
}

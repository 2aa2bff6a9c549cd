using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Content;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Documentation of a type, followed through <c>&lt;inheritdoc/&gt;</c>.</summary>
internal static class TypeDocumentation
{
    // Bases of broken code may go in circles.
    private const int LongestChain = 16;

    public static DocumentationFact Of(INamedTypeSymbol type, TextRoom room) => Commented(type, room) with { Described = DescribingAttribute.Of(type) };

    private static DocumentationFact Commented(INamedTypeSymbol type, TextRoom room)
    {
        var comment = CommentOf(type, room);
        if (comment is null)
            return new DocumentationFact();
        return comment is { HasInheritDoc: true, HasSummary: false } ? Inherited(type, room) : Fact(comment, inherited: false);
    }

    /// <summary>The comment on any part of a type; null when there is none.</summary>
    public static DocumentationComment? CommentOf(INamedTypeSymbol type, TextRoom room)
    {
        DocumentationComment? first = null;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var comment = DocumentationComment.Read(DocumentationTrivia.TextOf(reference.GetSyntax(), room));
            if (comment is { HasSummary: true })
                return comment;
            first ??= comment;
        }

        return first;
    }

    private static DocumentationFact Inherited(INamedTypeSymbol type, TextRoom room)
    {
        for (var i = 0; i < LongestChain && Base(type) is { } target; i++)
        {
            if (OutOfSight.Is(target, type))
                return new DocumentationFact { Summary = "Inherits its documentation from " + target.Name + ".", Inherited = true };
            if (CommentOf(target, room) is { } comment && (!comment.HasInheritDoc || comment.HasSummary))
                return Fact(comment, inherited: true);
            type = target;
        }

        return new DocumentationFact { Inherited = true };
    }

    private static INamedTypeSymbol? Base(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } parent ? parent.OriginalDefinition : type.Interfaces.FirstOrDefault()?.OriginalDefinition;

    private static DocumentationFact Fact(DocumentationComment comment, bool inherited) => new()
    {
        Summary = comment.Summary,
        Remarks = comment.Remarks,
        Example = comment.Example,
        SeeAlso = comment.SeeAlso,
        Inherited = inherited,
    };
}

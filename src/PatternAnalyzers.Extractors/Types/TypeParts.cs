using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>The declarations of a type, the one that holds its location first.</summary>
internal sealed record TypeParts(ImmutableArray<SyntaxNode> HandWritten, SyntaxNode Location)
{
    /// <summary>Hand-written parts that declare by keyword: all but delegates and top-level programs.</summary>
    public ImmutableArray<BaseTypeDeclarationSyntax> Declarations => HandWritten.OfType<BaseTypeDeclarationSyntax>().ToImmutableArray();

    public bool IsGenerated => HandWritten.IsEmpty;

    public static TypeParts Of(INamedTypeSymbol type, GeneratedCode generated, CancellationToken cancellation)
    {
        var all = new List<SyntaxNode>();
        foreach (var reference in type.DeclaringSyntaxReferences)
            all.Add(reference.GetSyntax(cancellation));
        var written = all.Where(part => !generated.Contains(part.SyntaxTree)).ToList();
        return written.Count == 0
            ? new TypeParts(ImmutableArray<SyntaxNode>.Empty, all[0])
            : Ordered(written);
    }

    private static TypeParts Ordered(List<SyntaxNode> parts)
    {
        if (parts.Count > 1)
            parts = [.. parts.OrderByDescending(HasBaseList).ThenByDescending(part => part.Span.Length).ThenBy(Tokens.Text, StringComparer.Ordinal)];
        return new TypeParts(parts.ToImmutableArray(), parts[0]);
    }

    private static bool HasBaseList(SyntaxNode part) => part is BaseTypeDeclarationSyntax { BaseList: not null };
}

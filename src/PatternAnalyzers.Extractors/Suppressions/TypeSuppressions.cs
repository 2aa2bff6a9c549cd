using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Suppressions;

/// <summary>Suppressions that concern a type.</summary>
internal static class TypeSuppressions
{
    public static IReadOnlyList<SuppressionFact> Of(INamedTypeSymbol type, Types.TypeParts parts, CompilationScope scope)
    {
        var facts = new List<SuppressionFact>();
        foreach (var part in parts.HandWritten)
        {
            foreach (var suppression in scope.Suppressions.Of(part.SyntaxTree))
                Comment(suppression, part, scope, facts);
        }

        SuppressMessages.Add(type, parts, scope, facts);
        return facts.Count < 2
            ? facts
            : [.. facts
                .OrderBy(static fact => fact.FilePath, StringComparer.Ordinal)
                .ThenBy(static fact => fact.Line)
                .ThenBy(static fact => fact.Token, StringComparer.Ordinal)];
    }

    private static void Comment(Suppression suppression, SyntaxNode part, CompilationScope scope, List<SuppressionFact> facts)
    {
        var lines = part.SyntaxTree.GetText().Lines;
        var first = lines.GetLineFromPosition(part.SpanStart).LineNumber;
        var last = lines.GetLineFromPosition(part.Span.End).LineNumber;
        if (IsOnDeclaration(suppression, part, lines))
            facts.Add(Fact(suppression, part.SyntaxTree, Math.Min(first, suppression.Covered.Start.Line), last, scope));
        else if (IsWithin(suppression, part, first, last))
            facts.Add(Fact(suppression, part.SyntaxTree, suppression.Covered.Start.Line, suppression.Covered.End.Line, scope));
    }

    private static bool IsOnDeclaration(Suppression suppression, SyntaxNode part, TextLineCollection lines)
    {
        if (part is not BaseTypeDeclarationSyntax declaration
            || suppression.Token.StartsWith("ONEX", StringComparison.Ordinal) && suppression.Token != "ONEX_EXCLUDE")
        {
            return false;
        }

        var end = declaration.OpenBraceToken.IsMissing || declaration.OpenBraceToken.RawKind == 0
            ? declaration.Span.End
            : lines.GetLineFromPosition(declaration.OpenBraceToken.SpanStart).End;
        return suppression.Position >= declaration.FullSpan.Start && suppression.Position <= end && IsOwn(suppression, part);
    }

    // A pragma above a type covers it although it stands outside.
    private static bool IsWithin(Suppression suppression, SyntaxNode part, int first, int last) =>
        part.FullSpan.Contains(suppression.Position)
            ? IsOwn(suppression, part)
            : suppression.Covered.Start.Line <= last && suppression.Covered.End.Line >= first;

    // What stands in a nested type is that type's.
    private static bool IsOwn(Suppression suppression, SyntaxNode part)
    {
        foreach (var nested in part.ChildNodes())
        {
            if (nested is BaseTypeDeclarationSyntax && nested.FullSpan.Contains(suppression.Position))
                return false;
        }

        return true;
    }

    private static SuppressionFact Fact(Suppression suppression, SyntaxTree tree, int first, int last, CompilationScope scope) => new()
    {
        Token = suppression.Token,
        Reason = suppression.Reason,
        FilePath = scope.Places.Path(tree),
        Line = first + 1,
        LineEnd = last + 1,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Finds the texts that must not leave the repository.</summary>
internal static class Secrets
{
    private const string Replacement = "\"***\"";

    private static readonly string[] NameParts = ["password", "passwd", "pwd", "secret", "apikey", "api_key", "accesskey", "token", "credential"];

    /// <summary>Replacements for the literals and comments of a declaration that touch the span, in order.</summary>
    public static IReadOnlyList<TextChange> In(SyntaxNode declaration, TextSpan span)
    {
        var changes = new List<TextChange>();
        foreach (var node in declaration.DescendantNodes(span))
        {
            if (node is LiteralExpressionSyntax literal && IsString(literal) && IsSecret(literal))
                changes.Add(new TextChange(literal.Span, Replacement));
            else if (node is InterpolatedStringExpressionSyntax text && LooksSecret(text))
                changes.Add(new TextChange(text.Span, Replacement));
            else if (node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && !IsAdded(sum))
                changes.AddRange(Parts(sum));
        }

        foreach (var trivia in declaration.DescendantTrivia(span))
        {
            if (Masked(trivia) is { } change)
                changes.Add(change);
        }

        return [.. changes.GroupBy(static change => change.Span).Select(static group => group.First()).OrderBy(static change => change.Span.Start)];
    }

    private static bool IsString(LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    private static bool IsSecret(LiteralExpressionSyntax literal) => SecretText.LooksSecret(literal.Token.ValueText) || HasSecretName(literal);

    private static bool LooksSecret(InterpolatedStringExpressionSyntax text) =>
        text.Contents.OfType<InterpolatedStringTextSyntax>().Any(static part => SecretText.LooksSecret(part.TextToken.ValueText))
        || (HasSecretName(text) && text.Contents.All(static part => part is InterpolatedStringTextSyntax));

    private static bool IsAdded(BinaryExpressionSyntax sum) => sum.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    // A secret that is put together from pieces is one as a whole.
    private static IEnumerable<TextChange> Parts(BinaryExpressionSyntax sum)
    {
        var pieces = new List<LiteralExpressionSyntax>();
        ExpressionSyntax rest = sum;
        while (rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            Piece(add.Right, pieces);
            rest = add.Left;
        }

        Piece(rest, pieces);
        pieces.Reverse();
        if (pieces.Count < 2 || !(SecretText.LooksSecret(string.Concat(pieces.Select(static piece => piece.Token.ValueText))) || HasSecretName(sum)))
            return [];
        return pieces.Select(static piece => new TextChange(piece.Span, Replacement));
    }

    private static void Piece(ExpressionSyntax expression, List<LiteralExpressionSyntax> pieces)
    {
        if (expression is LiteralExpressionSyntax literal && IsString(literal))
            pieces.Add(literal);
    }

    private static TextChange? Masked(SyntaxTrivia trivia)
    {
        var kind = trivia.Kind();
        if (kind is not (SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia
            or SyntaxKind.MultiLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia))
        {
            return null;
        }

        var text = trivia.ToFullString();
        return SecretText.HoldsSecret(text) ? new TextChange(trivia.FullSpan, SecretText.MaskLines(text)) : null;
    }

    private static bool HasSecretName(ExpressionSyntax literal) =>
        literal is not LiteralExpressionSyntax { Token.ValueText.Length: 0 }
            && AssignedName(literal) is { } name
            && NameParts.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? AssignedName(ExpressionSyntax literal) => literal.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => parameter.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AssignmentExpressionSyntax assignment when assignment.Right == literal => assignment.Left.ToString(),
        ArgumentSyntax { NameColon: { } name } => name.Name.Identifier.ValueText,
        _ => null,
    };
}

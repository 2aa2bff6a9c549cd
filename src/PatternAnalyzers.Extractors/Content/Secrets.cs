using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Finds the literals that must not leave the repository.</summary>
internal static class Secrets
{
    private const string Replacement = "\"***\"";

    private static readonly string[] NameParts = ["password", "passwd", "pwd", "secret", "apikey", "api_key", "accesskey", "token", "credential"];

    /// <summary>Replacements for the literals of a declaration, in order.</summary>
    public static IReadOnlyList<TextChange> In(SyntaxNode declaration)
    {
        var changes = new List<TextChange>();
        foreach (var node in declaration.DescendantNodes())
        {
            if (node is LiteralExpressionSyntax literal && IsString(literal) && (SecretText.LooksSecret(literal.Token.ValueText) || HasSecretName(literal)))
                changes.Add(new TextChange(literal.Span, Replacement));
            else if (node is InterpolatedStringExpressionSyntax text && LooksSecret(text))
                changes.Add(new TextChange(text.Span, Replacement));
        }

        return changes;
    }

    private static bool IsString(LiteralExpressionSyntax literal) => literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    private static bool LooksSecret(InterpolatedStringExpressionSyntax text) =>
        text.Contents.OfType<InterpolatedStringTextSyntax>().Any(static part => SecretText.LooksSecret(part.TextToken.ValueText))
        || (HasSecretName(text) && text.Contents.All(static part => part is InterpolatedStringTextSyntax));

    private static bool HasSecretName(ExpressionSyntax literal) =>
        literal is not LiteralExpressionSyntax { Token.ValueText.Length: 0 } && AssignedName(literal) is { } name && NameParts.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

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

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Hooks named in comments and literals. A file without such a word is looked at once and never again.</summary>
internal static class GitHookText
{
    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Trees = new();

    /// <summary>False for a file without any word of git's; then nothing in it need be looked at.</summary>
    public static bool IsMentioned(SyntaxTree tree) =>
        (bool)Trees.GetValue(tree, static tree => (object)GitHookWords.AreIn(tree.GetText().ToString()));

    /// <summary>Subtypes that comments and literals of the type speak for; null where they speak of no hook.</summary>
    public static (string? Comment, string? Literal) Of(ImmutableArray<BaseTypeDeclarationSyntax> parts)
    {
        string? comment = null;
        string? literal = null;
        foreach (var part in parts)
        {
            if (!IsMentioned(part.SyntaxTree))
                continue;
            foreach (var token in part.DescendantTokens())
            {
                if (token.HasLeadingTrivia)
                    comment ??= OfComments(token.LeadingTrivia);
                if (token.HasTrailingTrivia)
                    comment ??= OfComments(token.TrailingTrivia);
                if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
                    or SyntaxKind.MultiLineRawStringLiteralToken)
                {
                    literal ??= GitHookWords.OfLiteral(token.ValueText);
                }
            }
        }

        return (comment, literal);
    }

    private static string? OfComments(SyntaxTriviaList comments)
    {
        foreach (var trivia in comments)
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia
                && GitHookWords.OfComment(trivia.ToFullString()) is { } subtype)
            {
                return subtype;
            }
        }

        return null;
    }
}

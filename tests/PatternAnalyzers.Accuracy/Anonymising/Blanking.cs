using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Takes the names out of literals and comments.</summary>
/// <remarks>A literal is no identifier: what git is started with or which header is read is what the code does. It goes when it is the name of a method or spells that of a type.
/// Nor is prose an identifier: of a comment those words go that are names of types or, with a capital inside, of anything else.</remarks>
internal sealed partial class Blanking(
    NameBook book,
    RouteLiterals routes,
    IReadOnlySet<string> types,
    IReadOnlySet<string> methods,
    IReadOnlySet<string> members)
{
    /// <summary>The change that takes the names out of a literal; none when there are none or it is a route.</summary>
    public TextChange? Change(SyntaxToken token)
    {
        if (!Spells(token.ValueText) || routes.Contains(token))
            return null;
        return token.Kind() switch
        {
            // Different literals stay different: the labels of a switch must.
            SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken =>
                Replace(token, $"\"{Placeholder(token)}\""),
            SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
                Replace(token, $"\"{Placeholder(token)}\"u8"),
            SyntaxKind.InterpolatedStringTextToken when token.Parent is InterpolatedStringTextSyntax => Replace(token, Interpolated(token)),
            _ => null,
        };
    }

    /// <summary>The change that takes the names out of a comment; none when there are none.</summary>
    public TextChange? Change(SyntaxTrivia trivia)
    {
        var text = trivia.ToFullString();
        return trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia =>
                Word().Replace(text, word => IsName(word.Value) ? "x" : word.Value) is var left && left != text ? new TextChange(trivia.FullSpan, left) : null,
            SyntaxKind.RegionDirectiveTrivia => new TextChange(trivia.Span, "#region\n"),
            SyntaxKind.EndRegionDirectiveTrivia => new TextChange(trivia.Span, "#endregion\n"),
            _ => null,
        };
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();

    private bool IsName(string word) => types.Contains(word) || (word.Skip(1).Any(char.IsUpper) && (methods.Contains(word) || members.Contains(word)));

    // By whole words, run together or apart: "order-router" and "OrderRouter" are the same name.
    private bool Spells(string text)
    {
        var words = text.Split([.. text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return methods.Contains(text)
            || words.Any(types.Contains)
            || Enumerable.Range(0, Math.Max(0, words.Length - 1)).Any(index => types.Contains(words[index] + words[index + 1]));
    }

    private static TextChange Replace(SyntaxToken token, string text) => new(token.Span, text);

    private string Placeholder(SyntaxToken token) => book.Of(NameClass.Literal, token.ValueText);

    private string Interpolated(SyntaxToken token)
    {
        var raw = token.Parent!.Parent is InterpolatedStringExpressionSyntax { StringStartToken: var start }
            && start.Text.Contains("\"\"\"", StringComparison.Ordinal);
        // Lines of a raw literal must keep their indentation.
        return raw ? string.Concat(token.Text.Where(letter => !char.IsLetter(letter))) : Placeholder(token);
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>The text of the documentation comment above a declaration, whether the compiler parsed it or not.</summary>
internal static class DocumentationTrivia
{
    private static readonly char[] LineBreaks = ['\n'];

    public static string TextOf(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (IsComment(trivia))
                Append(trivia.ToFullString(), text);
        }

        return text.ToString();
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
        or SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    private static void Append(string comment, StringBuilder text)
    {
        if (comment.StartsWith("/**", StringComparison.Ordinal) && comment.Length > 4)
            AppendBlock(comment.Substring(3, comment.Length - (comment.EndsWith("*/", StringComparison.Ordinal) ? 5 : 3)), text);
        else
            AppendLines(comment, text);
    }

    private static void AppendLines(string comment, StringBuilder text)
    {
        foreach (var line in comment.Split(LineBreaks))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("///", StringComparison.Ordinal) && !trimmed.StartsWith("////", StringComparison.Ordinal))
                text.Append(trimmed, 3, trimmed.Length - 3).Append('\n');
        }
    }

    private static void AppendBlock(string comment, StringBuilder text)
    {
        foreach (var line in comment.Split(LineBreaks))
            text.Append(line.Trim().TrimStart('*')).Append('\n');
    }
}

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
        StringBuilder? text = null;
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (IsComment(trivia))
                Append(trivia.ToFullString(), text ??= new StringBuilder());
        }

        return text?.ToString() ?? "";
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
        for (var start = 0; start < comment.Length;)
        {
            var feed = comment.IndexOf('\n', start);
            var end = feed < 0 ? comment.Length : feed;
            AppendLine(comment, start, end, text);
            start = end + 1;
        }
    }

    private static void AppendLine(string comment, int start, int end, StringBuilder text)
    {
        while (start < end && char.IsWhiteSpace(comment[start]))
            start++;
        while (start < end && char.IsWhiteSpace(comment[end - 1]))
            end--;
        if (IsDocumentation(comment, start, end))
            text.Append(comment, start + 3, end - start - 3).Append('\n');
    }

    // Four slashes are an ordinary comment.
    private static bool IsDocumentation(string comment, int start, int end) =>
        end - start >= 3 && string.CompareOrdinal(comment, start, "///", 0, 3) == 0 && (end - start == 3 || comment[start + 3] != '/');

    private static void AppendBlock(string comment, StringBuilder text)
    {
        foreach (var line in comment.Split(LineBreaks))
            text.Append(line.Trim().TrimStart('*')).Append('\n');
    }
}

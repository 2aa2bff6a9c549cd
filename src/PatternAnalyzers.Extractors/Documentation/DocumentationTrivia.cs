using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Extractors.Content;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>The text of the documentation comment above a declaration, whether the compiler parsed it or not.</summary>
internal static class DocumentationTrivia
{
    private static readonly char[] LineBreaks = ['\n'];

    public static string TextOf(SyntaxNode declaration, TextRoom room)
    {
        StringBuilder? text = null;
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (IsComment(trivia))
                Append(declaration.SyntaxTree.GetText(), trivia.FullSpan, text ??= room.Open());
        }

        return text is null ? "" : room.Close(text);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
        or SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    private static void Append(SourceText source, TextSpan comment, StringBuilder text)
    {
        if (comment.Length > 4 && source[comment.Start + 1] == '*' && source[comment.Start] == '/' && source[comment.Start + 2] == '*')
            AppendBlock(source.ToString(comment), text);
        else
            AppendLines(source, comment, text);
    }

    private static void AppendLines(SourceText source, TextSpan comment, StringBuilder text)
    {
        for (var start = comment.Start; start < comment.End;)
        {
            var end = start;
            while (end < comment.End && source[end] != '\n')
                end++;
            AppendLine(source, start, end, text);
            start = end + 1;
        }
    }

    private static void AppendLine(SourceText source, int start, int end, StringBuilder text)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
            start++;
        while (start < end && char.IsWhiteSpace(source[end - 1]))
            end--;
        if (!IsDocumentation(source, start, end))
            return;
        for (var at = start + 3; at < end; at++)
            text.Append(source[at]);
        text.Append('\n');
    }

    // Four slashes are an ordinary comment.
    private static bool IsDocumentation(SourceText source, int start, int end) =>
        end - start >= 3 && source[start] == '/' && source[start + 1] == '/' && source[start + 2] == '/' && (end - start == 3 || source[start + 3] != '/');

    private static void AppendBlock(string comment, StringBuilder text)
    {
        foreach (var line in comment.Substring(3, comment.Length - (comment.EndsWith("*/", StringComparison.Ordinal) ? 5 : 3)).Split(LineBreaks))
            text.Append(line.Trim().TrimStart('*')).Append('\n');
    }
}

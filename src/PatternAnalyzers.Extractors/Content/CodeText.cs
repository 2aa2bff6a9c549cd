using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>A declaration as text with its documentation, secrets redacted, cut to about fifty lines.</summary>
internal static class CodeText
{
    private const int MostLines = CodeLines.Most;

    // Shorter files the compiler keeps in one piece, which costs no copy.
    private const int WholeFile = 40 * 1024;

    public static string Of(SyntaxNode declaration, TextRoom room)
    {
        var span = DeclarationSpan.Of(declaration);
        var source = declaration.SyntaxTree.GetText();
        span = TextSpan.FromBounds(DocumentationStart(declaration, span), span.End);
        var first = source.Lines.GetLineFromPosition(span.Start).LineNumber;
        var last = source.Lines.GetLineFromPosition(span.End);
        // Nothing behind is shown, so nothing behind is looked through for secrets either.
        var end = Math.Min(last.LineNumber, first + Documented(source, first) + MostLines);
        var (code, shown) = Redacted(declaration, source, TextSpan.FromBounds(span.Start, Math.Min(span.End, source.Lines[end].End)));
        // The first line starts at its token; the closing brace shows how far the declaration is indented.
        var indent = first == last.LineNumber ? 0 : Blank(source, last.Start) - last.Start;
        return CodeLines.Written(code, shown, indent, last.LineNumber - end, room);
    }

    // Lines of documentation from one line on.
    private static int Documented(SourceText source, int first)
    {
        var count = 0;
        while (first + count < source.Lines.Count && StartsDocumentation(source, Blank(source, source.Lines[first + count].Start)))
            count++;
        return count;
    }

    private static bool StartsDocumentation(SourceText source, int at) =>
        at + 2 < source.Length && source[at] == '/' && source[at + 1] == '/' && source[at + 2] == '/';

    private static int Blank(SourceText source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static int DocumentationStart(SyntaxNode declaration, TextSpan span)
    {
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.FullSpan.Start < span.Start && IsDocumentation(trivia))
                return trivia.FullSpan.Start;
        }

        return span.Start;
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
        || (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToFullString().StartsWith("///", StringComparison.Ordinal));

    // As it stands in the file, unless something in it has to go.
    private static (string Text, TextSpan Span) Redacted(SyntaxNode declaration, SourceText source, TextSpan span)
    {
        var (text, shown) = source.Length < WholeFile ? (source.ToString(), span) : (source.ToString(span), new TextSpan(0, span.Length));
        if (!SecretHints.AreInCode(text, shown.Start, shown.Length))
            return (text, shown);
        var changes = Secrets.In(declaration, span);
        if (changes.Count == 0)
            return (text, shown);
        var code = Changed(text.Substring(shown.Start, shown.Length), span, changes);
        return (code, new TextSpan(0, code.Length));
    }

    private static string Changed(string code, TextSpan span, IReadOnlyList<TextChange> changes)
    {
        var text = new StringBuilder(code.Length);
        var at = span.Start;
        foreach (var change in changes)
        {
            if (change.Span.Start < at || change.Span.Start >= span.End)
                continue;
            text.Append(code, at - span.Start, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return at >= span.End ? text.ToString() : text.Append(code, at - span.Start, span.End - at).ToString();
    }
}

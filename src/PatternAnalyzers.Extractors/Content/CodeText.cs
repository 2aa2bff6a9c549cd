using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>A declaration as text with its documentation, secrets redacted, cut to about fifty lines.</summary>
internal static class CodeText
{
    private const int MostLines = 50;
    private const int MostDocumentation = 15;
    private static readonly char[] LineBreaks = ['\r', '\n'];

    public static string Of(SyntaxNode declaration)
    {
        var span = DeclarationSpan.Of(declaration);
        var source = declaration.SyntaxTree.GetText();
        span = TextSpan.FromBounds(DocumentationStart(declaration, span), span.End);
        var first = source.Lines.GetLineFromPosition(span.Start).LineNumber;
        var last = source.Lines.GetLineFromPosition(span.End);
        // Nothing behind is shown, so nothing behind is looked through for secrets either.
        var end = Math.Min(last.LineNumber, first + Documented(source, first) + MostLines);
        var code = Redacted(declaration, source, TextSpan.FromBounds(span.Start, Math.Min(span.End, source.Lines[end].End)));
        // The first line starts at its token; the closing brace shows how far the declaration is indented.
        var indent = first == last.LineNumber ? 0 : Blank(source, last.Start) - last.Start;
        return string.Join("\n", Cut(Lines(code, indent), last.LineNumber - end));
    }

    // Lines of documentation from one line on.
    private static int Documented(SourceText source, int first)
    {
        var count = 0;
        while (first + count < source.Lines.Count && StartsDocumentation(source, Blank(source, source.Lines[first + count].Start)))
            count++;
        return count;
    }

    private static bool StartsDocumentation(SourceText source, int at) => at + 2 < source.Length && source[at] == '/' && source[at + 1] == '/' && source[at + 2] == '/';

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

    private static string Redacted(SyntaxNode declaration, SourceText source, TextSpan span)
    {
        var code = source.ToString(span);
        if (!SecretHints.AreInCode(code))
            return code;
        var text = new StringBuilder(code.Length);
        var at = span.Start;
        foreach (var change in Secrets.In(declaration, span))
        {
            if (change.Span.Start < at || change.Span.Start >= span.End)
                continue;
            text.Append(code, at - span.Start, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return at >= span.End ? text.ToString() : text.Append(code, at - span.Start, span.End - at).ToString();
    }

    private static List<string> Lines(string code, int indent)
    {
        var lines = new List<string>();
        for (var start = 0; start <= code.Length;)
        {
            var end = code.IndexOfAny(LineBreaks, start);
            if (end < 0)
                end = code.Length;
            lines.Add(Dedented(code, start, end, indent));
            start = end + (end + 1 < code.Length && code[end] == '\r' && code[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static string Dedented(string code, int start, int end, int indent)
    {
        while (end > start && char.IsWhiteSpace(code[end - 1]))
            end--;
        for (var blank = 0; blank < indent && start < end && code[start] is ' ' or '\t'; blank++)
            start++;
        return code.Substring(start, end - start);
    }

    private static IEnumerable<string> Cut(List<string> lines, int more)
    {
        if (lines.Count + more <= MostLines)
            return lines;
        var documentation = lines.TakeWhile(static line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)).Count();
        var kept = documentation > MostDocumentation
            ? lines.Take(MostDocumentation - 1).Concat(["/// …"]).Concat(lines.Skip(documentation)).ToList()
            : lines;
        var count = kept.Count + more;
        return count <= MostLines
            ? kept
            : kept.Take(MostLines - 1).Concat(["// … " + (count - MostLines + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more lines"]);
    }
}

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

    public static string Of(SyntaxNode declaration)
    {
        var span = DeclarationSpan.Of(declaration);
        var start = DocumentationStart(declaration, span);
        var code = Redacted(declaration, TextSpan.FromBounds(start, span.End));
        return string.Join("\n", Cut(Dedented(code)));
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

    private static string Redacted(SyntaxNode declaration, TextSpan span)
    {
        var code = declaration.SyntaxTree.GetText().ToString(span);
        if (!SecretHints.AreInCode(code))
            return code;
        var text = new StringBuilder(code.Length);
        var at = 0;
        foreach (var change in Secrets.In(declaration))
        {
            if (change.Span.Start < span.Start + at || change.Span.End > span.End)
                continue;
            text.Append(code, at, change.Span.Start - span.Start - at).Append(change.NewText);
            at = change.Span.End - span.Start;
        }

        return text.Append(code, at, code.Length - at).ToString();
    }

    private static List<string> Dedented(string code)
    {
        var lines = code.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(static line => line.TrimEnd()).ToList();
        // The first line starts at its token; the closing brace shows how far the declaration is indented.
        var indent = lines[lines.Count - 1].Length - lines[lines.Count - 1].TrimStart().Length;
        return [.. lines.Select(line => Dedented(line, indent))];
    }

    private static string Dedented(string line, int indent)
    {
        var blank = 0;
        while (blank < indent && blank < line.Length && line[blank] is ' ' or '\t')
            blank++;
        return line.Substring(blank);
    }

    private static IEnumerable<string> Cut(List<string> lines)
    {
        if (lines.Count <= MostLines)
            return lines;
        var documentation = lines.TakeWhile(static line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)).Count();
        var kept = documentation > MostDocumentation
            ? lines.Take(MostDocumentation - 1).Concat(["/// …"]).Concat(lines.Skip(documentation)).ToList()
            : lines;
        return kept.Count <= MostLines
            ? kept
            : kept.Take(MostLines - 1).Concat(["// … " + (kept.Count - MostLines + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more lines"]);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Suppressions;

/// <summary>Suppressions in comments and pragmas, read once a file.</summary>
internal sealed class TreeSuppressions
{
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<Suppression>> trees = new();

    public ImmutableArray<Suppression> Of(SyntaxTree tree) => trees.GetOrAdd(tree, Read);

    private static ImmutableArray<Suppression> Read(SyntaxTree tree)
    {
        var text = tree.GetText();
        if (!SuppressionText.MayBeIn(text.ToString()))
            return ImmutableArray<Suppression>.Empty;
        var found = ImmutableArray.CreateBuilder<Suppression>();
        foreach (var trivia in tree.GetRoot().DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                Comment(trivia, text, found);
            else if (trivia.GetStructure() is PragmaWarningDirectiveTriviaSyntax pragma)
                Pragma(pragma, text, found);
        }

        return found.ToImmutable();
    }

    private static void Comment(SyntaxTrivia trivia, SourceText text, ImmutableArray<Suppression>.Builder found)
    {
        if (SuppressionText.Read(trivia.ToString()) is not { } read)
            return;
        var line = text.Lines.GetLineFromPosition(trivia.SpanStart).LineNumber;
        var last = IsAlone(trivia, text) ? NextCode(line, text) : line;
        found.Add(new Suppression(read.Token, read.Reason, trivia.SpanStart, Lines(line, last)));
    }

    private static bool IsAlone(SyntaxTrivia trivia, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(trivia.SpanStart);
        return text.ToString(TextSpan.FromBounds(line.Start, trivia.SpanStart)).Trim().Length == 0;
    }

    private static int NextCode(int line, SourceText text)
    {
        for (var next = line + 1; next < text.Lines.Count; next++)
        {
            var content = text.Lines[next].ToString().Trim();
            if (content.Length > 0 && !content.StartsWith("//", StringComparison.Ordinal))
                return next;
        }

        return line;
    }

    private static void Pragma(PragmaWarningDirectiveTriviaSyntax pragma, SourceText text, ImmutableArray<Suppression>.Builder found)
    {
        var line = text.Lines.GetLineFromPosition(pragma.SpanStart).LineNumber;
        foreach (var code in pragma.ErrorCodes)
        {
            var id = code.ToString().Trim();
            if (!id.StartsWith("ONEX", StringComparison.Ordinal))
                continue;
            if (pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
                found.Add(new Suppression(id, Reason(text.Lines[line].ToString()), pragma.SpanStart, Lines(line, text.Lines.Count - 1)));
            else
                Restore(id, line, found);
        }
    }

    private static void Restore(string id, int line, ImmutableArray<Suppression>.Builder found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Token == id && found[i].Covered.End.Line > line)
                found[i] = found[i] with { Covered = Lines(found[i].Covered.Start.Line, line) };
        }
    }

    private static string Reason(string line)
    {
        var at = line.IndexOf("//", StringComparison.Ordinal);
        return at < 0 ? "" : line.Substring(at + 2).Trim();
    }

    private static LinePositionSpan Lines(int first, int last) => new(new LinePosition(first, 0), new LinePosition(Math.Max(first, last), 0));
}

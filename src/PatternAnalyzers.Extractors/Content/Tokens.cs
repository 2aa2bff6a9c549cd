using System.Text;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Source as its tokens, so that comments and white space do not count.</summary>
internal static class Tokens
{
    public static string Text(SyntaxNode node)
    {
        var text = new StringBuilder(node.Span.Length);
        foreach (var token in node.DescendantTokens())
            text.Append(token.Text).Append('\n');
        return text.ToString();
    }
}

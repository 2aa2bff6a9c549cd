using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Source as its tokens, so that comments and white space do not count.</summary>
internal static class Tokens
{
    /// <summary>Every token with a line feed behind it.</summary>
    public static string Text(SyntaxNode node)
    {
        var text = new StringBuilder(node.Span.Length);
        Each(node, token => text.Append(token).Append('\n'), new Stack<ChildSyntaxList.Enumerator>());
        return text.ToString();
    }

    /// <summary>The same tokens one by one, without line feeds.</summary>
    /// <param name="node">The source.</param>
    /// <param name="append">Given the text of each.</param>
    /// <param name="open">An empty stack.</param>
    // By hand and not by DescendantTokens, which costs twice as much for every token there is; not recursive, as a sum of thousands of terms is as deep.
    [MethodImpl(Tiering.Skipped)]
    public static void Each(SyntaxNode node, Action<string> append, Stack<ChildSyntaxList.Enumerator> open)
    {
        var children = node.ChildNodesAndTokens().GetEnumerator();
        while (true)
        {
            if (!children.MoveNext())
            {
                if (open.Count == 0)
                    return;
                children = open.Pop();
                continue;
            }

            var child = children.Current;
            if (child.AsNode() is { } inner)
            {
                open.Push(children);
                children = inner.ChildNodesAndTokens().GetEnumerator();
            }
            else if (!child.IsMissing)
            {
                append(child.AsToken().Text);
            }
        }
    }
}

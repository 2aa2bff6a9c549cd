using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Loading.Compilations;

/// <summary>
/// How deep a syntax tree is nested. The compiler binds recursively and ends the process where its stack does, so what is nested deeper
/// than any person writes must not reach it.
/// </summary>
internal static class Nesting
{
    /// <summary>Levels that bind safely on a stack of 16 MB, which the command line asks for; nested code of people stays under 200.</summary>
    public const int Limit = 1_000;

    /// <summary>True when the brackets alone lie deeper than the limit; the parser's time grows with the square of their depth.</summary>
    public static bool IsTooDeep(SourceText text, CSharpParseOptions options) =>
        // Characters are counted first, for that is quick; those of literals and comments are ruled out only where it matters.
        Deepest(text.ToString()) > Limit && Deepest(Brackets(text.ToString(), options)) > Limit;

    /// <summary>True when some node lies deeper than the limit.</summary>
    public static bool IsTooDeep(SyntaxNode root)
    {
        var open = new Stack<(SyntaxNode Node, int Depth)>();
        open.Push((root, 0));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > Limit)
                return true;

            foreach (var child in node.ChildNodesAndTokens())
            {
                if (child.AsNode() is { } inner)
                    open.Push((inner, IsOperatorChain(node, inner) ? depth : depth + 1));
            }
        }

        return false;
    }

    private static int Deepest(string text)
    {
        var depth = 0;
        var deepest = 0;
        foreach (var character in text)
        {
            if (character is '(' or '[' or '{')
                deepest = Math.Max(deepest, ++depth);
            else if (character is ')' or ']' or '}')
                depth--;
        }

        return deepest;
    }

    private static string Brackets(string text, CSharpParseOptions options) =>
        string.Concat(SyntaxFactory.ParseTokens(text, options: options).Select(static token => token.Text).Where(static token => token.Length == 1));

    // a && b && c … leans to the left, and the compiler walks it in a loop.
    private static bool IsOperatorChain(SyntaxNode node, SyntaxNode child) => node is BinaryExpressionSyntax binary && binary.Left == child;
}

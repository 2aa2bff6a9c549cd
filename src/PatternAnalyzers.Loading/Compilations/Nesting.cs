using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Loading.Compilations;

/// <summary>
/// How deep a syntax tree is nested. The compiler binds recursively and ends the process where its stack does, so what is nested deeper
/// than any person writes must not reach it.
/// </summary>
internal static class Nesting
{
    /// <summary>Levels that bind safely on a stack of 16 MB, which the command line asks for; nested code of people stays under 200.</summary>
    public const int Limit = 1_000;

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

    // a && b && c … leans to the left, and the compiler walks it in a loop.
    private static bool IsOperatorChain(SyntaxNode node, SyntaxNode child) => node is BinaryExpressionSyntax binary && binary.Left == child;
}

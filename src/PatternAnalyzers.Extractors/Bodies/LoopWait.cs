using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Tells what is done again and again, or again after it failed, by the wait in between.</summary>
internal static class LoopWait
{
    /// <summary><c>loop</c>, <c>catch</c>; empty for an operation that waits in no loop.</summary>
    public static string Of(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { Name: "Delay" or "Sleep" or "WaitForNextTickAsync", ContainingType.Name: "Task" or "Thread"
            or "PeriodicTimer" } })
        {
            return "";
        }

        var isCaught = false;
        for (var node = operation.Syntax.Parent; node is not (null or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax)
                return isCaught ? "catch" : "loop";
            isCaught |= node is CatchClauseSyntax;
        }

        return "";
    }
}

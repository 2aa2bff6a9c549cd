using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Whether a method puts text together.</summary>
internal static class PromptText
{
    /// <summary>True when it returns text and its code joins, appends or interpolates.</summary>
    public static bool IsBuiltIn(IMethodSymbol method)
    {
        var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;
        if (result.SpecialType != SpecialType.System_String)
            return false;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                if (node is InterpolatedStringExpressionSyntax
                    || (node is InvocationExpressionSyntax call && Calls.Name(call) is "Append" or "AppendLine" or "Join" or "Concat" or "Replace")
                    || node.IsKind(SyntaxKind.AddExpression))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

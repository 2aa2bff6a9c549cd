using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Parts of a call as written.</summary>
internal static class CallSyntax
{
    /// <summary>Name of the member in a call or member access; null for other syntax.</summary>
    public static SimpleNameSyntax? Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax call => Name(call.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>What stands before the dot.</summary>
    public static ExpressionSyntax? Receiver(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax call => Receiver(call.Expression),
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => ConditionalReceiver(binding),
        _ => null,
    };

    private static ExpressionSyntax? ConditionalReceiver(SyntaxNode binding)
    {
        SyntaxNode inner = binding;
        for (var outer = binding.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is ConditionalAccessExpressionSyntax access && access.WhenNotNull == inner)
                return access.Expression;
        }

        return null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Questions about a call as written.</summary>
internal static class Calls
{
    /// <summary>Name of the method as written; empty when it has none.</summary>
    public static string Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What stands before the dot; null for a bare call.</summary>
    public static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>The expression without parentheses and casts.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => Bare(forgiven.Operand),
        _ => expression,
    };

    /// <summary>Value of a constant string; null when it is none.</summary>
    public static string? Text(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is LiteralExpressionSyntax literal)
            return literal.Token.Value as string;
        return model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string text } ? text : null;
    }
}

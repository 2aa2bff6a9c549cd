using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Reads expressions as a person would.</summary>
internal static class Words
{
    /// <summary>Last identifier or the text of a literal: <c>A.B.Effect</c> and <c>"Effect"</c> give Effect.</summary>
    public static string? Last(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } =>
            Last(arguments[0].Expression),
        TypeOfExpressionSyntax type => type.Type is SimpleNameSyntax simple ? simple.Identifier.ValueText : null,
        ParenthesizedExpressionSyntax inner => Last(inner.Expression),
        _ => null,
    };
}

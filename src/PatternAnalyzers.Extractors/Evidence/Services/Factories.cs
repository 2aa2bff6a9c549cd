using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>What a registration's function or instance argument makes: <c>provider => new SmtpSender(…)</c>.</summary>
internal static class Factories
{
    /// <summary>Type of the object that the first telling argument makes; null when none tells.</summary>
    public static ITypeSymbol? Implementation(InvocationQuestion question)
    {
        foreach (var argument in question.Syntax.ArgumentList.Arguments)
        {
            var made = argument.Expression switch
            {
                LambdaExpressionSyntax lambda => Returned(lambda),
                BaseObjectCreationExpressionSyntax creation => creation,
                _ => null,
            };
            if (made is not null && Made(made, question) is { } type)
                return type;
        }

        return null;
    }

    private static ITypeSymbol? Made(ExpressionSyntax expression, InvocationQuestion question) => Calls.Bare(expression) switch
    {
        BaseObjectCreationExpressionSyntax creation => question.Model.GetTypeInfo(creation, question.Cancellation).Type,
        InvocationExpressionSyntax call when IsResolution(call) => question.Model.GetTypeInfo(call, question.Cancellation).Type,
        _ => null,
    };

    // A registration that forwards to another: provider => provider.GetRequiredService<SmtpSender>().
    private static bool IsResolution(InvocationExpressionSyntax call) =>
        Calls.Name(call) is "GetRequiredService" or "CreateInstance" or "GetRequiredKeyedService";

    private static ExpressionSyntax? Returned(LambdaExpressionSyntax lambda)
    {
        if (lambda.ExpressionBody is { } body)
            return body;
        return lambda.Block is { Statements: { Count: > 0 } statements } && statements[statements.Count - 1] is ReturnStatementSyntax returned
            ? returned.Expression
            : null;
    }
}

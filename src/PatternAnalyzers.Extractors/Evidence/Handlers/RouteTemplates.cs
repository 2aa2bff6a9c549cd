using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Puts route templates together: the prefixes of the groups a call hangs on, as far as they are constant, and its own.</summary>
internal static class RouteTemplates
{
    // More calls or locals in a row than this nobody writes; code with errors may go round in circles.
    private const int Limit = 32;

    public static string Full(InvocationExpressionSyntax call, string own, SemanticModel model, CancellationToken cancellation)
    {
        var parts = new List<string>();
        Append(parts, own);
        var receiver = Calls.Receiver(call);
        for (var step = 0; step < Limit && receiver is not null; step++)
            receiver = Step(parts, receiver, model, cancellation);
        parts.Reverse();
        return "/" + string.Join("/", parts);
    }

    private static ExpressionSyntax? Step(List<string> parts, ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation)
    {
        switch (Calls.Bare(receiver))
        {
            case InvocationExpressionSyntax inner:
                if (Calls.Name(inner) == "MapGroup" && Prefix(inner, model, cancellation) is { } prefix)
                    Append(parts, prefix);
                return Calls.Receiver(inner);
            case IdentifierNameSyntax name:
                return Initializer(name, model, cancellation);
            default:
                return null;
        }
    }

    private static string? Prefix(InvocationExpressionSyntax group, SemanticModel model, CancellationToken cancellation) =>
        group.ArgumentList.Arguments.Count > 0 ? Calls.Text(group.ArgumentList.Arguments[0].Expression, model, cancellation) : null;

    private static ExpressionSyntax? Initializer(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } references })
            return null;
        return (references[0].GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value;
    }

    private static void Append(List<string> parts, string template)
    {
        var trimmed = template.Trim('/');
        if (trimmed.Length > 0)
            parts.Add(trimmed);
    }
}

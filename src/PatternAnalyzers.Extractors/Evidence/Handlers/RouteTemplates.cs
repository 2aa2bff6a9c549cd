using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Puts route templates together: the prefixes of the groups a call hangs on and its own.</summary>
internal static class RouteTemplates
{
    // More calls or locals in a row than this nobody writes; code with errors may go round in circles.
    private const int Limit = 32;

    public static RouteTemplate Full(InvocationExpressionSyntax call, string? own, SemanticModel model, CancellationToken cancellation)
    {
        var constant = new List<string>();
        var path = new List<string>();
        Append(constant, own);
        Append(path, own ?? Own(call, model, cancellation));
        var receiver = Calls.Receiver(call);
        for (var step = 0; step < Limit && receiver is not null; step++)
            receiver = Step(constant, path, receiver, model, cancellation);
        return new RouteTemplate(Joined(constant), Joined(path));
    }

    // What stands where the template would but is no constant.
    private static string Own(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (model.GetTypeInfo(argument.Expression, cancellation).Type?.SpecialType == SpecialType.System_String)
                return RouteText.Of(argument.Expression, model, cancellation);
        }

        return "";
    }

    private static ExpressionSyntax? Step(
        List<string> constant,
        List<string> path,
        ExpressionSyntax receiver,
        SemanticModel model,
        CancellationToken cancellation)
    {
        switch (Calls.Bare(receiver))
        {
            case InvocationExpressionSyntax inner:
                if (Calls.Name(inner) == "MapGroup" && inner.ArgumentList.Arguments.Count > 0)
                {
                    Append(constant, Calls.Text(inner.ArgumentList.Arguments[0].Expression, model, cancellation));
                    Append(path, RouteText.Of(inner.ArgumentList.Arguments[0].Expression, model, cancellation));
                }

                return Calls.Receiver(inner);
            case IdentifierNameSyntax name when Initializer(name, model, cancellation) is { } value:
                return value;
            case var start:
                // A group that was handed in has a prefix that stands elsewhere.
                if (model.GetTypeInfo(start, cancellation).Type?.Name == "RouteGroupBuilder")
                    path.Add(RouteText.Unknown);
                return null;
        }
    }

    private static ExpressionSyntax? Initializer(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } references })
            return null;
        return (references[0].GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value;
    }

    private static void Append(List<string> parts, string? template)
    {
        if (template?.Trim('/') is { Length: > 0 } trimmed)
            parts.Add(trimmed);
    }

    private static string Joined(List<string> parts)
    {
        var path = string.Join("/", Enumerable.Reverse(parts));
        return path.StartsWith(RouteText.Unknown, StringComparison.Ordinal) ? Regex.Replace(path, @"^\.\.\.(/?\.\.\.)+", RouteText.Unknown) : "/" + path;
    }
}

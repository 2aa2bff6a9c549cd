using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Documentation;

namespace PatternAnalyzers.Extractors.Routes;

/// <summary>What the author says of a route: in the comment on its method, else in the calls behind its mapping.</summary>
internal static class RouteDocumentation
{
    public static DocumentationFact Of(RouteDraft route, SyntaxNode mapping, TextRoom room)
    {
        if (route.Method is { MethodKind: MethodKind.Ordinary } method && method.DeclaringSyntaxReferences.Length > 0
            && DocumentationComment.Read(DocumentationTrivia.TextOf(method.DeclaringSyntaxReferences[0].GetSyntax(), room)) is { } comment)
        {
            return new DocumentationFact { Summary = comment.Summary, Remarks = comment.Remarks, Example = comment.Example, SeeAlso = comment.SeeAlso };
        }

        var texts = Chained(mapping).ToList();
        var told = texts.Find(static text => text.Method == "WithDescription").Text ?? texts.Find(static text => text.Method == "WithSummary").Text ?? "";
        return new DocumentationFact { Summary = SecretText.HoldsSecret(told) ? "" : told };
    }

    // MapGet(...).WithName("x").WithSummary("y"): each call is asked of what the one before gives.
    private static IEnumerable<(string Method, string? Text)> Chained(SyntaxNode mapping)
    {
        while (mapping.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == mapping)
        {
            if (call.ArgumentList.Arguments.Count == 1 && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string text })
                yield return (access.Name.Identifier.ValueText, text);
            mapping = call;
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>The verbs of a MapMethods call.</summary>
internal static class RouteVerbs
{
    private static readonly string[] Known = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

    /// <summary>Those written down in its second argument; MAP when there is none to read.</summary>
    public static IReadOnlyList<string> Of(InvocationQuestion question)
    {
        var verbs = new List<string>();
        var arguments = question.Syntax.ArgumentList.Arguments;
        if (arguments.Count > 1)
        {
            foreach (var node in arguments[1].DescendantNodes())
            {
                if (Verb(node) is { } verb && !verbs.Contains(verb))
                    verbs.Add(verb);
            }
        }

        return verbs.Count == 0 ? ["MAP"] : verbs;
    }

    // "GET" or HttpMethods.Get.
    private static string? Verb(SyntaxNode node)
    {
        var word = node switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            MemberAccessExpressionSyntax access => Words.Last(access),
            _ => null,
        };
        return word is not null && Array.IndexOf(Known, word.ToUpperInvariant()) is >= 0 and var index ? Known[index] : null;
    }
}

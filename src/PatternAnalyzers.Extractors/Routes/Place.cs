using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Routes;

/// <summary>Where a route is bound.</summary>
internal sealed record Place(SyntaxNode Call, string FilePath, int LineStart, int LineEnd, int HandlerLine, int HandlerLines)
{
    public static Place Of(RouteDraft route, CompilationScope scope)
    {
        var tree = route.Handler.SyntaxTree;
        var call = route.Handler.FirstAncestorOrSelf<InvocationExpressionSyntax>(node => node.ArgumentList.Span.Contains(route.Handler.Span)) ?? route.Handler;
        int Line(int position) => scope.Places.Line(tree, position);
        // A fluent chain begins lines above; the call itself begins at its name.
        var start = CallSyntax.Name(call)?.SpanStart ?? call.SpanStart;
        return new Place(
            call,
            scope.Places.Path(tree),
            Line(start),
            Line(call.Span.End),
            Line(route.Handler.SpanStart),
            Line(route.Handler.Span.End) - Line(route.Handler.SpanStart) + 1);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// A class that is one endpoint: it implements an interface of the solution whose method takes the route builder, and maps a single route there. With several routes it is a
/// container, and each route is a handler of its own.
/// </summary>
internal sealed class OwnEndpointExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var candidate in question.Interfaces)
        {
            if (!question.IsInSolution(candidate) || !TakesRoutes(candidate) || Routes(question) != 1)
                continue;
            question.Add(Signals.Interface, BaseSignals.Detail(candidate), Supports.HttpEndpoint);
            return;
        }
    }

    private static bool TakesRoutes(INamedTypeSymbol candidate)
    {
        foreach (var method in Methods.Declared(candidate))
        {
            if (method.Parameters.Length > 0 && method.Parameters[0].Type.Name is "IEndpointRouteBuilder" or "RouteGroupBuilder" or "WebApplication")
                return true;
        }

        return false;
    }

    private static int Routes(TypeQuestion question)
    {
        var count = 0;
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call
                    && Calls.Name(call) is "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map")
                {
                    count++;
                }
            }
        }

        return count;
    }
}

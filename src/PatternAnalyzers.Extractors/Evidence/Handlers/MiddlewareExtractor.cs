using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Middleware by convention: Invoke or InvokeAsync takes the HttpContext, a constructor takes the RequestDelegate.</summary>
internal sealed class MiddlewareExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || Entry(question.Type) is not { } entry)
            return;
        if (Methods.ConstructorParameter(question.Type, "RequestDelegate") is not null)
            question.Add(Signals.Convention, entry.Name + "(HttpContext) behind a RequestDelegate", Supports.Pipeline, Methods.Place(entry));
    }

    private static IMethodSymbol? Entry(INamedTypeSymbol type) =>
        Methods.NamedInChain(type, "InvokeAsync", "Invoke") is { Parameters.Length: > 0 } method && method.Parameters[0].Type.Name == "HttpContext"
            ? method
            : null;
}

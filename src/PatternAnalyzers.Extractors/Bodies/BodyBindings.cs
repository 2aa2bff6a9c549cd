using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence;
using PatternAnalyzers.Extractors.Evidence.Handlers;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Bindings found in one body.</summary>
internal sealed class BodyBindings(Body body, SemanticModel model) : IBindings
{
    public void Evidence(ITypeSymbol type, string signal, string detail, string supports, Location location)
    {
        var (path, line) = body.Scope.Places.Of(location);
        body.Scope.Bindings.Add(type.Definition(), new EvidenceFact { Signal = signal, Detail = detail, Supports = supports, FilePath = path, Line = line });
    }

    public void Registration(ITypeSymbol service, ITypeSymbol implementation, Location location)
    {
        if (body.Type is { } from && body.Scope.Solution.Contains(implementation.Definition()))
            body.Scope.Bindings.Add(new RegistrationDraft(from, body.Scope.Names.Member(body.Owner), service.Definition(), implementation.Definition()));
    }

    public void Route(string verb, RouteTemplate template, SyntaxNode handler, Location location)
    {
        if (body.Type is not { } container)
            return;
        var facts = handler is AnonymousFunctionExpressionSyntax ? body.OpenRoute(handler) : Called(handler);
        body.Scope.Bindings.Add(new RouteDraft(container, verb, template, handler, Method(handler), location, facts));
    }

    private BodyFacts Called(SyntaxNode handler)
    {
        var facts = new BodyFacts();
        if (Method(handler) is not { } method)
            return facts;
        var target = method.MethodKind == MethodKind.LocalFunction ? body.Owner : method.OriginalDefinition;
        if (target.DeclaringType() is not { } type || !body.Scope.Solution.Contains(type))
            return facts;
        facts.Call(body.Scope.Calls.Of(type, target, body.Scope));
        BodyReferences.Add(facts, body, ReferenceKinds.Call, type);
        return facts;
    }

    private IMethodSymbol? Method(SyntaxNode handler)
    {
        var info = model.GetSymbolInfo(handler, body.Cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }
}

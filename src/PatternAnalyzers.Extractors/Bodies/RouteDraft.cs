using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Handlers;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>A route bound to a lambda or method, before it becomes a unit.</summary>
internal sealed record RouteDraft(
    INamedTypeSymbol Container,
    string Verb,
    RouteTemplate Template,
    SyntaxNode Handler,
    IMethodSymbol? Method,
    Location Location,
    BodyFacts Facts);

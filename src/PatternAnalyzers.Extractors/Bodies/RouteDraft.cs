using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>A route bound to a lambda or method, before it becomes a unit.</summary>
internal sealed record RouteDraft(
    INamedTypeSymbol Container,
    string Verb,
    string Template,
    SyntaxNode Handler,
    IMethodSymbol? Method,
    Location Location,
    BodyFacts Facts);

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>The types of one compilation, each extracted once.</summary>
internal sealed class TypeExtraction(CompilationScope scope)
{
    private readonly ConcurrentDictionary<ISymbol, TypeExtract> done = new(SymbolEqualityComparer.Default);

    public TypeExtract Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (done.TryGetValue(type, out var extract))
            return extract;
        return done.GetOrAdd(type, Extract(type, cancellation));
    }

    private TypeExtract Extract(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var parts = TypeParts.Of(type, scope.Generated, cancellation);
        var fact = TypeIdentity.Of(type, parts, scope);
        var answers = TypeEvidence.Ask(type, parts, contract: null, scope);
        return new TypeExtract(fact with { Evidence = answers.Evidence }, [], answers.Handles, []);
    }
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>What the invocations of a compilation bind.</summary>
internal sealed class BindingStore
{
    private readonly ConcurrentBag<(ITypeSymbol Type, EvidenceFact Fact)> evidence = [];
    private readonly ConcurrentBag<RegistrationDraft> registrations = [];
    private readonly ConcurrentBag<RouteDraft> routes = [];

    public IReadOnlyCollection<RegistrationDraft> Registrations => registrations;

    public IReadOnlyCollection<RouteDraft> Routes => routes;

    public ILookup<ISymbol, EvidenceFact> Evidence =>
        evidence.ToLookup(static row => (ISymbol)row.Type, static row => row.Fact, SymbolEqualityComparer.Default);

    public void Add(ITypeSymbol type, EvidenceFact fact) => evidence.Add((type, fact));

    public void Add(RegistrationDraft registration) => registrations.Add(registration);

    public void Add(RouteDraft route) => routes.Add(route);
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>The bodies of a compilation by the member they count towards.</summary>
internal sealed class BodyStore
{
    private static readonly BodyFacts Nothing = new();
    private readonly ConcurrentDictionary<ISymbol, BodyFacts> bodies = new(SymbolEqualityComparer.Default);

    public void Add(ISymbol member, BodyFacts facts)
    {
        var first = bodies.GetOrAdd(member, facts);
        if (first == facts)
            return;
        lock (first)
            first.Merge(facts);
    }

    /// <summary>What is known about a member; empty for one without a body.</summary>
    public BodyFacts Of(ISymbol member) => bodies.TryGetValue(member, out var facts) ? facts : Nothing;
}

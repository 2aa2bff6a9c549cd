using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>In-solution members as they stand in facts, made once a compilation: <c>T:Ns.Type!Assembly|Member</c>.</summary>
internal sealed class CallNames
{
    private readonly ConcurrentDictionary<ISymbol, string> known = new(SymbolEqualityComparer.Default);

    /// <param name="type">The type that declares the member.</param>
    /// <param name="member">The member; an accessor stands for its property.</param>
    /// <param name="scope">The compilation.</param>
    public string Of(INamedTypeSymbol type, ISymbol member, CompilationScope scope)
    {
        if (known.TryGetValue(member, out var name))
            return name;
        var assembly = type.ContainingAssembly?.Name ?? "";
        var foreign = assembly == scope.Solution.Own ? "" : "!" + assembly;
        return known.GetOrAdd(member, scope.Names.Type(type) + foreign + "|" + scope.Names.Member(Property(member)));
    }

    private static ISymbol Property(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member;
}

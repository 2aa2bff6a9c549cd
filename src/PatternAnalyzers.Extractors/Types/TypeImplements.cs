using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Bases and interfaces of a type, the whole chain.</summary>
internal static class TypeImplements
{
    // Circular bases are errors, but they are source too.
    private const int LongestChain = 64;

    public static IReadOnlyList<ImplementsFact> Of(INamedTypeSymbol type, CompilationScope scope)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return [];
        var facts = new List<ImplementsFact>();
        var depths = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var depth = 0;
        for (INamedTypeSymbol? current = type; current is not null && depth < LongestChain; current = current.BaseType, depth++)
        {
            if (depth > 0 && current.SpecialType is SpecialType.None)
                facts.Add(Fact(type, current, "base", depth, scope));
            foreach (var contract in current.Interfaces)
                Climb(contract, depth + 1, depths);
        }

        foreach (var pair in depths)
            facts.Add(Fact(type, (INamedTypeSymbol)pair.Key, "interface", pair.Value, scope));
        return [.. facts.OrderBy(static fact => fact.Depth).ThenBy(static fact => fact.Relation, StringComparer.Ordinal)
            .ThenBy(static fact => fact.Target, StringComparer.Ordinal).ThenBy(static fact => string.Join(",", fact.Arguments), StringComparer.Ordinal)];
    }

    private static void Climb(INamedTypeSymbol contract, int depth, Dictionary<ISymbol, int> depths)
    {
        if (depth > LongestChain || (depths.TryGetValue(contract, out var known) && known <= depth))
            return;
        depths[contract] = depth;
        foreach (var parent in contract.Interfaces)
            Climb(parent, depth + 1, depths);
    }

    private static ImplementsFact Fact(INamedTypeSymbol type, INamedTypeSymbol target, string relation, int depth, CompilationScope scope) => new()
    {
        Symbol = scope.Names.Type(type),
        Target = TargetName(target, scope),
        TargetAssembly = target.TypeKind == TypeKind.Error ? "" : target.ContainingAssembly?.Name ?? "",
        Name = target.Name,
        Relation = relation,
        Depth = depth,
        Arguments = [.. target.TypeArguments.Select(scope.Names.Text)],
        Map = scope.Solution.Contains(target) ? ImplementationMap.Of(type, target, scope) : [],
    };

    private static string TargetName(INamedTypeSymbol target, CompilationScope scope) =>
        target is { TypeKind: TypeKind.Error, Arity: > 0 } ? "?:" + target.Name + "`" + target.Arity : scope.Names.Type(target);
}

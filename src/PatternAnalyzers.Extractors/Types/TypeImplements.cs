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
        Dictionary<ISymbol, int>? depths = null;
        var depth = 0;
        for (INamedTypeSymbol? current = type; current is not null && depth < LongestChain; current = current.BaseType, depth++)
        {
            if (depth > 0 && current.SpecialType is SpecialType.None)
                facts.Add(Fact(type, current, "base", depth, scope));
            foreach (var contract in current.Interfaces)
                Climb(contract, depth + 1, depths ??= new(SymbolEqualityComparer.Default));
        }

        if (depths is null)
            return facts.InOrder(static (left, right) => Compare(left, right));
        foreach (var pair in depths)
            facts.Add(Fact(type, (INamedTypeSymbol)pair.Key, "interface", pair.Value, scope));
        return facts.InOrder(static (left, right) => Compare(left, right));
    }

    private static int Compare(ImplementsFact left, ImplementsFact right)
    {
        var order = left.Depth.CompareTo(right.Depth);
        if (order == 0)
            order = string.CompareOrdinal(left.Relation, right.Relation);
        if (order == 0)
            order = string.CompareOrdinal(left.Target, right.Target);
        return order == 0 ? string.CompareOrdinal(string.Join(",", left.Arguments), string.Join(",", right.Arguments)) : order;
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
        Arguments = target.Arity == 0 && !target.IsGenericType ? [] : [.. target.TypeArguments.Select(scope.Names.Text)],
        Map = scope.Solution.Contains(target) ? ImplementationMap.Of(type, target, scope) : [],
    };

    private static string TargetName(INamedTypeSymbol target, CompilationScope scope) =>
        target is { TypeKind: TypeKind.Error, Arity: > 0 } ? "?:" + target.Name + "`" + target.Arity : scope.Names.Type(target);
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Finds the effect of a member by the type it is called on, that type's bases and its interfaces; computed once a type.</summary>
internal sealed class EffectLookup(SolutionAssemblies solution)
{
    private static readonly EffectMatch[] None = [];
    private readonly ConcurrentDictionary<ISymbol, EffectMatch[]> rows = new(SymbolEqualityComparer.Default);

    public EffectMatch? Find(ITypeSymbol? type, string member, bool isProperty)
    {
        if (type is null || IsCommon(member))
            return null;
        foreach (var match in Rows(type))
        {
            if (match.Row.Matches(member, isProperty))
                return match;
        }

        return null;
    }

    // Every object has these; they say nothing about the world.
    private static bool IsCommon(string member) =>
        member is "GetHashCode" or "Equals" or "ToString" or "GetType" or "Dispose" or "DisposeAsync" or "ReferenceEquals";

    /// <summary>Category of a client type, whatever is called on it; null for others.</summary>
    public string? CategoryOf(ITypeSymbol type)
    {
        var found = Rows(type);
        return found.Length == 0 ? null : found[0].Row.Category;
    }

    private EffectMatch[] Rows(ITypeSymbol type) =>
        rows.TryGetValue(type.OriginalDefinition, out var known) ? known : rows.GetOrAdd(type.OriginalDefinition, Compute(type.OriginalDefinition));

    private EffectMatch[] Compute(ITypeSymbol type)
    {
        if (type.SpecialType is not SpecialType.None and not SpecialType.System_DateTime)
            return None;
        var found = new List<EffectMatch>();
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
            Add(found, current);
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                Add(found, constraint);
        }

        foreach (var contract in type.AllInterfaces)
            Add(found, contract);
        return found.Count == 0 ? None : [.. found];
    }

    private void Add(List<EffectMatch> found, ITypeSymbol type)
    {
        var byName = type.TypeKind == TypeKind.Error;
        var matching = byName ? EffectTable.ByName(type.Name)
            : solution.Contains(type) ? EffectTable.InSolution(type.Name)
            : EffectTable.Of(
                type.ContainingNamespace?.ToDisplayString() ?? "",
                type.Name,
                isExtensionHolder: type.IsStatic && type is INamedTypeSymbol { MightContainExtensionMethods: true });
        var before = found.Count;
        foreach (var row in matching)
            found.Add(new EffectMatch(row, type.Name, byName));
        if (found.Count > before || (!byName && (solution.Contains(type) || IsPlatform(type))))
            return;
        foreach (var row in byName ? PortEffects.OfUnresolved(type.Name) : PortEffects.Of(type.Name))
            found.Add(new EffectMatch(row, type.Name, ByName: true));
    }

    // The tables know the platform by heart.
    private static bool IsPlatform(ITypeSymbol type)
    {
        var space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return space.StartsWith("System", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal);
    }
}

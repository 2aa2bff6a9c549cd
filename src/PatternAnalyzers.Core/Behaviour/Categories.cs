using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>How a handler itself behaves.</summary>
internal static class Categories
{
    /// <summary>The declared category, else by what its code reaches; null when there is no code to tell by or it calls what nobody can look into.</summary>
    public static HandlerCategory? HandlerCategoryOf(Unit unit, BehaviourGraph graph)
    {
        if (Declared(unit) is { } declared)
            return declared;
        var nodes = graph.Code(unit).Concat(graph.Inherited(unit)).Where(node => node.HasBody).ToList();
        if (nodes.Count == 0)
            return null;
        var categories = nodes.SelectMany(node => node.Reaches.Keys).ToList();
        if (categories.Any(Effects.IsExternal))
            return HandlerCategory.Effect;
        if (graph.IsOpaque(unit))
            return null;
        return categories.Any(Effects.IsNondeterministic) ? HandlerCategory.NondeterministicCompute : HandlerCategory.Compute;
    }

    private static HandlerCategory? Declared(Unit unit) =>
        unit.Type.Evidence.Where(fact => fact.Supports.StartsWith(Support.CategoryPrefix, StringComparison.Ordinal))
            .OrderByDescending(fact => SignalTable.Of(fact.Signal))
            .ThenBy(fact => fact.Supports, StringComparer.Ordinal)
            .Select(fact => Parse(fact.Supports.Substring(Support.CategoryPrefix.Length)))
            .FirstOrDefault(category => category is not null);

    private static HandlerCategory? Parse(string text) => text switch
    {
        "COMPUTE" => HandlerCategory.Compute,
        "EFFECT" => HandlerCategory.Effect,
        "NONDETERMINISTIC_COMPUTE" => HandlerCategory.NondeterministicCompute,
        _ => null,
    };
}

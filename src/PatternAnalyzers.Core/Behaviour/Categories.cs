using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>How a handler itself behaves.</summary>
internal static class Categories
{
    private const int Few = 3;

    // A handler may send to a handler that sends again; further on it is no longer its own behaviour.
    private const int DispatchDepth = 3;

    /// <summary>The declared category, else by what its code reaches; null when there is no code to tell by or it calls what nobody can look into.</summary>
    public static HandlerCategory? HandlerCategoryOf(Unit unit, BehaviourGraph graph) => Of(unit, graph, DispatchDepth);

    private static HandlerCategory? Of(Unit unit, BehaviourGraph graph, int depth)
    {
        if (Declared(unit) is { } declared)
            return declared;
        var nodes = graph.Code(unit).Concat(graph.Inherited(unit)).Concat(graph.Routes(unit)).Where(node => node.HasBody).ToList();
        if (nodes.Count == 0)
            return null;
        if (nodes.Any(Outside.Reaches) || nodes.Any(node => Outside.Waits(node, graph) || Outside.Sends(node, graph)) || OnlyReports(nodes))
            return HandlerCategory.Effect;
        var sent = nodes.Any(node => node.Reaches.ContainsKey(EffectCategories.Dispatch)) ? Sent(unit, graph, depth) : HandlerCategory.Compute;
        if (sent is null or HandlerCategory.Effect)
            return sent;
        if (graph.IsOpaque(unit))
            return nodes.Any(Outside.WaitsForDependency) ? HandlerCategory.Effect : null;
        return sent == HandlerCategory.NondeterministicCompute || nodes.Any(node => node.Reaches.Keys.Any(Effects.IsNondeterministic))
            ? HandlerCategory.NondeterministicCompute
            : HandlerCategory.Compute;
    }

    // What becomes of the messages it sends within the process; a handler that nobody knows is presumed to act, for that is what requests are sent for.
    private static HandlerCategory? Sent(Unit unit, BehaviourGraph graph, int depth)
    {
        if (depth == 0)
            return null;
        var handlers = graph.Receivers(unit).Where(handler => handler != unit).ToList();
        if (handlers.Count == 0)
            return HandlerCategory.Effect;
        var categories = handlers.Select(handler => Of(handler, graph, depth - 1)).ToList();
        if (categories.Contains(HandlerCategory.Effect))
            return HandlerCategory.Effect;
        if (categories.Contains(null))
            return null;
        return categories.Contains(HandlerCategory.NondeterministicCompute) ? HandlerCategory.NondeterministicCompute : HandlerCategory.Compute;
    }

    // Whoever gives nothing back, changes nothing and writes a line to the log is there for that line.
    private static bool OnlyReports(IReadOnlyList<MemberNode> nodes)
    {
        var methods = nodes.Where(node => node.Member.Kind == "method").ToList();
        return methods.Count == 1
            && methods[0].Member.Effects.Any(effect => effect.Category == EffectCategories.Logging)
            && methods[0].Member.Returns is "void" or "Task" or "ValueTask"
            && CodeShape.Of(methods[0].Member, ShapeNames.StateWrites) == 0
            && CodeShape.Of(methods[0].Member, ShapeNames.Awaits) == 0
            && UnitProfile.WorkOf(methods[0]) == 0
            && UnitProfile.Weight(methods[0]) <= Few;
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

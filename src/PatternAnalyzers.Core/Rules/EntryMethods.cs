using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>Methods through which a node is entered.</summary>
internal static class EntryMethods
{
    private static readonly HashSet<string> General = new(StringComparer.Ordinal) { "Process", "Execute", "Handle", "Run", "Invoke" };

    private static readonly Dictionary<string, NodeKind> Specific = new(StringComparer.Ordinal)
    {
        ["ExecuteEffect"] = NodeKind.Effect,
        ["ExecuteCompute"] = NodeKind.Compute,
        ["Compute"] = NodeKind.Compute,
        ["ExecuteReduction"] = NodeKind.Reducer,
        ["Reduce"] = NodeKind.Reducer,
        ["ExecuteOrchestration"] = NodeKind.Orchestrator,
        ["Orchestrate"] = NodeKind.Orchestrator,
    };

    /// <summary>The entry method of a kind, without Async.</summary>
    public static string Name(NodeKind kind) => Specific.First(pair => pair.Value == kind).Key;

    /// <summary>True when the method enters a node of this kind.</summary>
    public static bool Fits(MemberFact member, NodeKind kind)
    {
        var stem = Stem(member);
        return General.Contains(stem) || (Specific.TryGetValue(stem, out var own) && own == kind);
    }

    /// <summary>True when the method is the entry of one kind.</summary>
    public static bool IsSpecific(MemberFact member) => member.Kind == "method" && Specific.ContainsKey(Stem(member));

    /// <summary>True when a dispatcher can call it: <c>HandleAsync</c>, <c>Execute</c>, <c>HandleOrderPlaced</c>.</summary>
    public static bool IsDispatchable(MemberFact member)
    {
        var stem = Stem(member);
        return IsSpecific(member)
            || General.Any(word => stem.StartsWith(word, StringComparison.Ordinal) && (stem.Length == word.Length || char.IsUpper(stem[word.Length])));
    }

    /// <summary>Kind of a node pattern.</summary>
    public static NodeKind KindOf(RuleContext context) => context.Verdict.Type switch
    {
        PatternType.Effect => NodeKind.Effect,
        PatternType.Compute => NodeKind.Compute,
        PatternType.Reducer => NodeKind.Reducer,
        _ => NodeKind.Orchestrator,
    };

    private static string Stem(MemberFact member)
    {
        var name = member.SimpleName();
        return name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
    }
}

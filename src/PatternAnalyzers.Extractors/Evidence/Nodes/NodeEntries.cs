using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>The methods that nodes are entered by.</summary>
internal static class NodeEntries
{
    private static readonly (string[] Names, string Kind)[] Entries =
    [
        (["ExecuteEffectAsync", "ExecuteEffect"], Supports.Effect),
        (["ExecuteComputeAsync", "ExecuteCompute"], Supports.Compute),
        (["ExecuteReductionAsync", "ExecuteReduction"], Supports.Reducer),
        (["ExecuteOrchestrationAsync", "ExecuteOrchestration"], Supports.Orchestrator),
    ];

    /// <summary>Entries that the type declares, with the kind each stands for.</summary>
    public static IEnumerable<(IMethodSymbol Method, string Kind)> Of(INamedTypeSymbol type)
    {
        foreach (var (names, kind) in Entries)
        {
            if (Entry(type, names) is { } method)
                yield return (method, kind);
        }
    }

    // Card games execute effects as well; a node's entry takes something and is asynchronous or takes a contract.
    private static IMethodSymbol? Entry(INamedTypeSymbol type, string[] names)
    {
        var method = Methods.Named(type, names);
        if (method is null || method.Parameters.Length == 0)
            return null;
        return OnexSigns.IsEntry(method) || NameWords.HasPrefix(type.Name, "Node") ? method : null;
    }
}

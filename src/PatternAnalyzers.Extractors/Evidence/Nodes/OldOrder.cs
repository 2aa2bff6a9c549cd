using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>
/// The order of words that ONEX gave up: <c>WordCountComputeNode</c>, <c>ReducerNodeSeats</c>. Graphs have nodes and clusters compute nodes too, so the class must be entered the way
/// nodes of that kind are.
/// </summary>
internal static class OldOrder
{
    /// <summary>The kind; null when the name or the methods do not fit.</summary>
    public static string? Kind(INamedTypeSymbol type)
    {
        var words = NameWords.Of(type.Name);
        if (words.Count < 3)
            return null;
        var kind = words[words.Count - 1] == "Node" ? NodeKinds.OfWord(words[words.Count - 2]) : words[1] == "Node" ? NodeKinds.OfWord(words[0]) : null;
        return kind is not null && IsEntered(type, kind) ? kind : null;
    }

    private static bool IsEntered(INamedTypeSymbol type, string kind) => kind switch
    {
        Supports.Reducer => Methods.Named(type, "Reduce", "ReduceAsync", "Process", "ProcessAsync") is { Parameters.Length: > 0 },
        Supports.Compute => Methods.Named(type, "Compute", "ComputeAsync", "Process", "ProcessAsync") is { Parameters.Length: > 0, ReturnsVoid: false },
        // Sound and light have effect nodes that process buffers; what reaches outside is asynchronous.
        Supports.Effect or Supports.Orchestrator =>
            Methods.Named(type, "ExecuteAsync", "ProcessAsync", "OrchestrateAsync", "RunAsync") is { Parameters.Length: > 0 } method
                && Methods.IsAsynchronous(method),
        _ => false,
    };
}

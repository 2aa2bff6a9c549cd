using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>The method that nodes of a kind are entered by: ExecuteEffectAsync, ExecuteComputeAsync, ExecuteReductionAsync, ExecuteOrchestrationAsync.</summary>
internal sealed class EntryMethodExtractor : ITypeExtractor
{
    private static readonly (string Name, string Kind)[] Entries =
    [
        ("ExecuteEffect", Supports.Effect),
        ("ExecuteCompute", Supports.Compute),
        ("ExecuteReduction", Supports.Reducer),
        ("ExecuteOrchestration", Supports.Orchestrator),
    ];

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var (name, kind) in Entries)
        {
            if (Entry(question.Type, name) is { } method)
                question.Add(Signals.EntryMethod, "has " + method.Name, kind, Methods.Place(method));
        }
    }

    // Card games execute effects as well; a node's entry is asynchronous or takes a contract.
    private static IMethodSymbol? Entry(INamedTypeSymbol type, string name)
    {
        var method = Methods.Named(type, name + "Async", name);
        if (method is null || method.Parameters.Length == 0)
            return null;
        return OnexSigns.IsEntry(method) || NameWords.HasPrefix(type.Name, "Node") ? method : null;
    }
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>Tells ONEX from the other trades that use its words: shaders have effects, Redux has reducers, clusters have compute nodes.</summary>
internal static class OnexSigns
{
    private static readonly string[] Roots = ["Onex", "OmniBase", "OmniNode", "Omnibase", "Omninode", "OmniIntelligence", "Omniintelligence"];

    private static readonly string[] Working =
    [
        "ExecuteAsync", "Execute", "ProcessAsync", "Process", "ComputeAsync", "Compute", "ExecuteEffectAsync", "ExecuteEffect", "ExecuteComputeAsync",
        "ExecuteCompute",
        "ExecuteReductionAsync", "ExecuteReduction", "ExecuteOrchestrationAsync", "ExecuteOrchestration",
    ];

    /// <summary>True when a segment of the namespace is one of the ONEX names.</summary>
    public static bool HasNamespace(ISymbol symbol)
    {
        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Array.Exists(Roots, root => space.Name.Equals(root, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>True when the method is asynchronous or takes a model or contract; the Execute of a spell in a game does neither.</summary>
    public static bool IsEntry(IMethodSymbol method)
    {
        if (Methods.IsAsynchronous(method))
            return true;
        var first = method.Parameters.Length == 0 ? "" : method.Parameters[0].Type.Name;
        return NameWords.HasPrefix(first, "Model") || first.EndsWith("Contract", StringComparison.Ordinal);
    }

    /// <summary>True when the type or something it comes from has a method that nodes are run by.</summary>
    public static bool IsRunLikeNode(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            if (Methods.Named(current, Working) is { } method && IsEntry(method))
                return true;
        }

        foreach (var parent in type.AllInterfaces)
        {
            if (Methods.Named(parent, Working) is { } method && IsEntry(method))
                return true;
        }

        return false;
    }
}

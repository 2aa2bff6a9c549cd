using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>The method that nodes of a kind are entered by: ExecuteEffectAsync, ExecuteComputeAsync, ExecuteReductionAsync, ExecuteOrchestrationAsync.</summary>
internal sealed class EntryMethodExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var (method, kind) in NodeEntries.Of(question.Type))
            question.Add(Signals.EntryMethod, "has " + method.Name, kind, Methods.Place(method));
    }
}

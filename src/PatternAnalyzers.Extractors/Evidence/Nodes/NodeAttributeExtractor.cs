using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>[NodeArchetype(…)], [OnexNode(Kind = …)], [EffectNode] and its siblings. Whole names only: [SideEffect] and [NoCompute] are no declarations.</summary>
internal sealed class NodeAttributeExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;
        foreach (var attribute in question.Type.GetAttributes())
        {
            var name = Attributes.Name(attribute);
            if (Kind(attribute, name) is { } kind && kind != Supports.Unknown)
                question.Add(Signals.Attribute, "[" + name + "] declares " + kind, kind, Attributes.Place(attribute));
        }
    }

    private static string? Kind(AttributeData attribute, string name) => name switch
    {
        "EffectNode" or "OnexEffect" => Supports.Effect,
        "ComputeNode" or "OnexCompute" => Supports.Compute,
        "ReducerNode" or "OnexReducer" => Supports.Reducer,
        "OrchestratorNode" or "OnexOrchestrator" => Supports.Orchestrator,
        "NodeArchetype" or "OnexNode" or "NodeKind" or "OnexNodeKind" => Argument(attribute),
        _ => null,
    };

    private static string? Argument(AttributeData attribute) =>
        Attributes.Word(attribute, "kind", "nodeKind", "archetype", "nodeArchetype", "nodeType") is { } word ? NodeKinds.Of(word) ?? Constant(attribute) : null;

    // The argument may be a constant with a name of its own: [NodeArchetype(Archetypes.Storage)] where Storage = "effect".
    private static string? Constant(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Primitive && argument.Value is string text)
                return NodeKinds.Of(text);
        }

        return null;
    }
}

using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>Names of node bases.</summary>
internal static class NodeBaseNames
{
    /// <summary>Kind of a base whose name alone says ONEX: NodeEffect, NodeBaseEffect, NodeEffectBase, NodeEffectService, ModelServiceEffect, IEffectNode with its Protocol forms.</summary>
    public static string? Strong(string name)
    {
        foreach (var word in NodeKinds.Words)
        {
            if (name == "Node" + word || name == "NodeBase" + word || name == "Node" + word + "Base" || name == "Node" + word + "Service" || name == "ModelService" + word
                || name == "IProtocol" + word + "Node" || name == "Protocol" + word + "Node")
                return NodeKinds.OfWord(word);
        }

        return null;
    }

    /// <summary>Kind of a base whose name others use too, so that it needs a second sign: BaseEffect, EffectBase, EffectNode, IEffectNode.</summary>
    public static string? Weak(string name)
    {
        foreach (var word in NodeKinds.Words)
        {
            if (name == "Base" + word || name == word + "Base" || name == word + "Node" || name == word + "NodeBase" || name == "Base" + word + "Node"
                || name == "I" + word + "Node" || name == "INode" + word)
                return NodeKinds.OfWord(word);
        }

        return null;
    }
}

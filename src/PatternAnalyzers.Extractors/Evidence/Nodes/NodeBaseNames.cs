namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>Names of node bases.</summary>
internal static class NodeBaseNames
{
    private static readonly Dictionary<string, string> Known = Names(
        "Node*",
        "NodeBase*",
        "Node*Base",
        "Node*Service",
        "ModelService*",
        "IProtocol*Node",
        "Protocol*Node");
    private static readonly Dictionary<string, string> Shared = Names("Base*", "*Base", "*Node", "*NodeBase", "Base*Node", "I*Node", "INode*");

    /// <summary>Kind of a base whose name alone says ONEX: NodeEffect, NodeBaseEffect, NodeEffectBase, NodeEffectService, ModelServiceEffect, IEffectNode with its Protocol forms.</summary>
    public static string? Strong(string name) => Known.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Kind of a base whose name others use too, so that it needs a second sign: BaseEffect, EffectBase, EffectNode, IEffectNode.</summary>
    public static string? Weak(string name) => Shared.TryGetValue(name, out var kind) ? kind : null;

    private static Dictionary<string, string> Names(params string[] forms)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in NodeKinds.Words)
        {
            foreach (var form in forms)
                names[form.Replace("*", word)] = NodeKinds.OfWord(word)!;
        }

        return names;
    }
}

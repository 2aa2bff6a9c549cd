using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>Node kinds as names and contracts write them.</summary>
internal static class KindWords
{
    private const string Prefix = "Node";

    private static readonly (string Word, NodeKind Kind)[] Words =
        [("Effect", NodeKind.Effect), ("Compute", NodeKind.Compute), ("Reducer", NodeKind.Reducer), ("Orchestrator", NodeKind.Orchestrator)];

    // EnumNodeType of the domain; what stands here without a kind is canonical but no node of the four kinds.
    private static readonly Dictionary<string, NodeKind?> NodeTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["COMPUTE"] = NodeKind.Compute, ["COMPUTE_GENERIC"] = NodeKind.Compute, ["TRANSFORMER"] = NodeKind.Compute, ["AGGREGATOR"] = NodeKind.Compute,
        ["FUNCTION"] = NodeKind.Compute, ["MODEL"] = NodeKind.Compute, ["PLUGIN"] = NodeKind.Compute, ["SCHEMA"] = NodeKind.Compute,
        ["NODE"] = NodeKind.Compute, ["SERVICE"] = NodeKind.Compute, ["EFFECT"] = NodeKind.Effect, ["EFFECT_GENERIC"] = NodeKind.Effect,
        ["TOOL"] = NodeKind.Effect, ["AGENT"] = NodeKind.Effect, ["REDUCER"] = NodeKind.Reducer, ["REDUCER_GENERIC"] = NodeKind.Reducer,
        ["ORCHESTRATOR"] = NodeKind.Orchestrator, ["ORCHESTRATOR_GENERIC"] = NodeKind.Orchestrator, ["GATEWAY"] = NodeKind.Orchestrator,
        ["VALIDATOR"] = NodeKind.Orchestrator, ["WORKFLOW"] = NodeKind.Orchestrator, ["RUNTIME_HOST"] = null, ["RUNTIME_HOST_GENERIC"] = null,
    };

    /// <summary>The word of a kind: <c>Effect</c>.</summary>
    public static string Of(NodeKind kind) => kind.ToString();

    /// <summary>The kind that the end of a name promises; the last word wins.</summary>
    public static NodeKind? Suffix(string name) => First(word => name.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The kind in <c>UserEffectNode</c>.</summary>
    public static NodeKind? Inverted(string name) => First(word => name.EndsWith(word + Prefix, StringComparison.Ordinal));

    /// <summary>The kind in <c>NodeEffectUser</c>.</summary>
    public static NodeKind? Prefixed(string name) => First(word => name.StartsWith(Prefix + word, StringComparison.Ordinal));

    /// <summary>The kind that a name promises in any of its forms.</summary>
    public static NodeKind? Named(string name) => Suffix(name) ?? Inverted(name) ?? Prefixed(name);

    /// <summary>True for <c>Node&lt;Name&gt;&lt;Kind&gt;</c>.</summary>
    public static bool IsCanonical(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && Suffix(name) is { } kind
        && name.Length > Prefix.Length + Of(kind).Length && !char.IsLower(name[Prefix.Length]);

    /// <summary>The name in the canonical form.</summary>
    public static string Canonical(string name, NodeKind kind)
    {
        var stem = name;
        if (Suffix(stem) is { } suffix)
            stem = stem.Substring(0, stem.Length - Of(suffix).Length);
        else if (Inverted(stem) is { } inverted)
            stem = stem.Substring(0, stem.Length - Of(inverted).Length - Prefix.Length);
        else if (Prefixed(stem) is { } prefixed)
            stem = stem.Substring(Prefix.Length + Of(prefixed).Length);
        if (stem.StartsWith(Prefix, StringComparison.Ordinal) && !(stem.Length > Prefix.Length && char.IsLower(stem[Prefix.Length])))
            stem = stem.Substring(Prefix.Length);
        return Prefix + stem + Of(kind);
    }

    /// <summary>The hint to rename; none when nothing would be left between prefix and kind.</summary>
    public static IReadOnlyDictionary<string, string> NameHint(string name)
    {
        var hints = new Dictionary<string, string>(StringComparer.Ordinal);
        if (IsCanonical(name))
            hints.Add(HintNames.Name, name);
        return hints;
    }

    /// <summary>The kind of a contract's node_type; null when it has none.</summary>
    public static NodeKind? OfNodeType(string nodeType) => IsNodeType(nodeType) ? NodeTypes[nodeType.Trim()] : null;

    /// <summary>True when a contract may say so.</summary>
    public static bool IsNodeType(string nodeType) => NodeTypes.ContainsKey(nodeType.Trim()) && !IsTrade(nodeType);

    /// <summary>True for <c>service</c> in small letters: contracts write it beside <c>query</c> for whatever serves; only the enumeration's <c>SERVICE</c> is a kind of COMPUTE.</summary>
    public static bool IsTrade(string nodeType) => nodeType.Trim() == "service";

    /// <summary>The kind of a wire name such as <c>EFFECT</c>; null when it is none.</summary>
    public static NodeKind? OfWire(string name) => First(word => string.Equals(word, name, StringComparison.OrdinalIgnoreCase));

    private static NodeKind? First(Func<string, bool> matches)
    {
        foreach (var (word, kind) in Words)
        {
            if (matches(word))
                return kind;
        }

        return null;
    }
}

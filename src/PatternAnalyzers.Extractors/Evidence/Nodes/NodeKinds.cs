using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>The node kinds and every spelling of them.</summary>
internal static class NodeKinds
{
    /// <summary>The four words that names end in.</summary>
    public static readonly string[] Words = ["Effect", "Compute", "Reducer", "Orchestrator"];

    /// <summary>EnumNodeKind, EnumNodeArchetype and EnumNodeType; the last one maps implementation types to kinds.</summary>
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EFFECT"] = Supports.Effect,
        ["EFFECT_GENERIC"] = Supports.Effect,
        ["TOOL"] = Supports.Effect,
        ["AGENT"] = Supports.Effect,
        ["COMPUTE"] = Supports.Compute,
        ["COMPUTE_GENERIC"] = Supports.Compute,
        ["TRANSFORMER"] = Supports.Compute,
        ["AGGREGATOR"] = Supports.Compute,
        ["FUNCTION"] = Supports.Compute,
        ["MODEL"] = Supports.Compute,
        ["PLUGIN"] = Supports.Compute,
        ["SCHEMA"] = Supports.Compute,
        ["NODE"] = Supports.Compute,
        ["SERVICE"] = Supports.Compute,
        ["REDUCER"] = Supports.Reducer,
        ["REDUCER_GENERIC"] = Supports.Reducer,
        ["ORCHESTRATOR"] = Supports.Orchestrator,
        ["ORCHESTRATOR_GENERIC"] = Supports.Orchestrator,
        ["GATEWAY"] = Supports.Orchestrator,
        ["VALIDATOR"] = Supports.Orchestrator,
        ["WORKFLOW"] = Supports.Orchestrator,
        ["RUNTIME_HOST"] = Supports.RuntimeHost,
        ["RUNTIME_HOST_GENERIC"] = Supports.RuntimeHost,
        ["UNKNOWN"] = Supports.Unknown,
    };

    /// <summary>What a <c>node_type</c> or an enum member stands for; null when nobody knows, because unknown never becomes COMPUTE.</summary>
    public static string? Of(string spelling) => Spellings.TryGetValue(Normal(spelling), out var kind) ? kind : null;

    /// <summary>The same for a contract, where <c>service</c> in small letters names no kind: it is written beside <c>query</c> for whatever serves.</summary>
    public static string? OfContract(string spelling) => spelling.Trim() == "service" ? null : Of(spelling);

    /// <summary>What a word of a type name stands for; null unless it is one of the four.</summary>
    public static string? OfWord(string word) => Array.IndexOf(Words, word) >= 0 ? word.ToUpperInvariant() : null;

    /// <summary>
    /// The kind that a name ends in; null when it ends in none, or in a term of another trade: a side effect is no EFFECT node.
    /// </summary>
    public static string? OfEnding(string name)
    {
        var words = NameWords.Of(name);
        if (words.Count < 2 || OfWord(words[words.Count - 1]) is not { } kind)
            return null;
        return kind == Supports.Effect && words[words.Count - 2] is "Side" or "Sound" or "Visual" or "Particle" ? null : kind;
    }

    // RuntimeHost, runtime-host and RUNTIME_HOST are one.
    private static string Normal(string spelling)
    {
        var trimmed = spelling.Trim();
        return trimmed.IndexOf('_') >= 0 || trimmed == trimmed.ToUpperInvariant()
            ? trimmed
            : string.Join("_", NameWords.Of(trimmed.Replace('-', '_')));
    }
}

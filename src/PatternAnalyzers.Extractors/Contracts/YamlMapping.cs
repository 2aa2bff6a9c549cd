namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Entries by key.</summary>
internal sealed record YamlMapping(IReadOnlyDictionary<string, YamlNode> Entries, int Line) : YamlNode(Line)
{
    /// <summary>The text under a key; null when there is none.</summary>
    public YamlScalar? Scalar(string key) => Entries.TryGetValue(key, out var node) ? node as YamlScalar : null;
}

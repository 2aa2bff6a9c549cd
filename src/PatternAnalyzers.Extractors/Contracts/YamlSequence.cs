namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Items in order.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line);

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Text; empty where nothing is written. Numbers and booleans are text as well: contracts are read for names.</summary>
internal sealed record YamlScalar(string Text, int Line) : YamlNode(Line);

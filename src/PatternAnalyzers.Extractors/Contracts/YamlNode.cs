namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>A value of a YAML document.</summary>
/// <param name="Line">Line it starts on, from 1.</param>
internal abstract record YamlNode(int Line);

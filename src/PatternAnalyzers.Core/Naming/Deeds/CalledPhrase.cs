namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a unit has others do.</summary>
/// <param name="Text">In words; empty when there is nothing to say.</param>
/// <param name="Owners">Whom the words name.</param>
internal sealed record CalledPhrase(string Text, IReadOnlyList<string> Owners);

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>A row that speaks about a type, the name of the type it matched, and whether that was all there was.</summary>
internal sealed record EffectMatch(EffectRow Row, string TypeName, bool ByName);

using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>An effect that a unit does not have itself.</summary>
/// <param name="Effect">The effect.</param>
/// <param name="Through">Simple name of the collaborator that the unit calls for it.</param>
public sealed record ReachedEffect(EffectFact Effect, string Through);

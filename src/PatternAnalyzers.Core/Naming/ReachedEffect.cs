using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>An effect that a unit does not have itself.</summary>
/// <param name="Effect">The effect.</param>
/// <param name="Through">Simple name of the collaborator that the unit calls for it.</param>
/// <param name="IsProperty">True when a property has it: whether that is read or set is not known.</param>
public sealed record ReachedEffect(EffectFact Effect, string Through, bool IsProperty = false);

namespace PatternAnalyzers.Core.Merging;

/// <summary>A dependency-injection registration.</summary>
/// <param name="Implementation">What is registered.</param>
/// <param name="Service">The in-solution service it is registered as; null when that is foreign or unknown.</param>
/// <param name="ServiceSymbol">Symbol of the service, in-solution or not; null when unknown.</param>
/// <param name="By">The unit that registers it.</param>
internal sealed record Registration(Unit Implementation, Unit? Service, string? ServiceSymbol, Unit By);

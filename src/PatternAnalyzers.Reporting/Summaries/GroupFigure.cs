namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>What the patterns of one type or project come to.</summary>
/// <param name="Name">Type as on the wire, or project file.</param>
/// <param name="Count">Patterns in it.</param>
/// <param name="Mean">Mean of their known overall scores; null when none is known.</param>
/// <param name="Violations">Violations of them all.</param>
public sealed record GroupFigure(string Name, int Count, double? Mean, int Violations);

namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>One dimension of quality over all patterns.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Weight">Its share of the overall score.</param>
/// <param name="Mean">Mean of the known scores; null when none is known.</param>
/// <param name="Known">Patterns with a known score.</param>
/// <param name="Unknown">Why the others have none, most frequent first.</param>
/// <param name="Bins">How the known scores spread.</param>
public sealed record DimensionFigure(string Name, double Weight, double? Mean, int Known, IReadOnlyList<ReasonCount> Unknown, IReadOnlyList<Bin> Bins);

namespace PatternAnalyzers.Performance.Building;

/// <summary>What one build took.</summary>
/// <param name="Seconds">On the clock.</param>
/// <param name="Processor">Of processor time, in all processes of the build.</param>
internal sealed record BuildFigures(double Seconds, double Processor);

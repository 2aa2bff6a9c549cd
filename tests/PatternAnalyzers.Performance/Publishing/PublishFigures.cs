namespace PatternAnalyzers.Performance.Publishing;

/// <summary>What one publication took.</summary>
/// <param name="Seconds">From the call to the commit.</param>
/// <param name="OpeningSeconds">Opening and checking the manifest before.</param>
/// <param name="AllocatedBytes">Allocated while publishing.</param>
/// <param name="PeakBytes">The most memory that the process ever held, as the system counts it.</param>
internal sealed record PublishFigures(double Seconds, double OpeningSeconds, long AllocatedBytes, long PeakBytes);

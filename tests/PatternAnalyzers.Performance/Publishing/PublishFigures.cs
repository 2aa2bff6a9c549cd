namespace PatternAnalyzers.Performance.Publishing;

/// <summary>What one publication took.</summary>
/// <param name="Seconds">From the call to the commit.</param>
/// <param name="ManifestBytes">Live heap with the manifest in it, before publishing.</param>
/// <param name="HighestBytes">Most heap while publishing, garbage included.</param>
/// <param name="AllocatedBytes">Allocated while publishing.</param>
/// <param name="PeakBytes">Peak memory of the process.</param>
internal sealed record PublishFigures(double Seconds, long ManifestBytes, long HighestBytes, long AllocatedBytes, long PeakBytes);

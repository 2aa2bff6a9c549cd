namespace PatternAnalyzers.Performance;

/// <summary>Something that keeps a measurement from being taken.</summary>
internal sealed class PerformanceException(string message) : Exception(message);

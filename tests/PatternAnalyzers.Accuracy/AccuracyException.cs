namespace PatternAnalyzers.Accuracy;

/// <summary>The measurement cannot be made; the message says why.</summary>
internal sealed class AccuracyException(string message) : Exception(message);

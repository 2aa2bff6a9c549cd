namespace PatternAnalyzers.House;

/// <summary>A step did not do what it is there for; the message says what to do.</summary>
internal sealed class StepFailedException(string message) : Exception(message);

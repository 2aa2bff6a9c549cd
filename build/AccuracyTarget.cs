namespace PatternAnalyzers.House;

/// <summary>Measures the product on the labelled corpus and writes docs/accuracy.md.</summary>
internal static class AccuracyTarget
{
    /// <summary>Measures; returns 1 when a floor is missed, or with <c>--check</c> when the page in the checkout says something else. With <c>--train</c> fits the weights of shapes instead.</summary>
    public static Task<int> RunAsync(string[] options) => MeasuringProgram.RunAsync("PatternAnalyzers.Accuracy", options);
}

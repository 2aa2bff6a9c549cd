using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>What measurements are called.</summary>
internal static class SetName
{
    /// <summary>The name.</summary>
    public static string Of(Measurement measurement) =>
        (measurement.Set == CorpusSet.Develop ? "Developed on" : "Held out") + (measurement.Anonymised ? ", anonymised" : "");
}

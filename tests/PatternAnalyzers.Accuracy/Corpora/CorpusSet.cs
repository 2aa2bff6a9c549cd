namespace PatternAnalyzers.Accuracy.Corpora;

/// <summary>The two halves of the corpus.</summary>
internal enum CorpusSet
{
    /// <summary>Rules may be changed in its light.</summary>
    Develop,

    /// <summary>Nobody looks at its rows; only figures leave it.</summary>
    HeldOut,
}

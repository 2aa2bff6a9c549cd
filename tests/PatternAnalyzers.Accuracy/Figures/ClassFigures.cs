namespace PatternAnalyzers.Accuracy.Figures;

/// <summary>How well one class is told.</summary>
/// <param name="Name">The class.</param>
/// <param name="Hits">Rows of the class that were answered with it.</param>
/// <param name="Support">Rows of the class.</param>
/// <param name="Answered">Rows answered with it.</param>
internal sealed record ClassFigures(string Name, int Hits, int Support, int Answered)
{
    /// <summary>Share of its answers that are right; null when it was never answered.</summary>
    public double? Precision => Answered == 0 ? null : (double)Hits / Answered;

    /// <summary>Share of its rows that were found; null when it has none.</summary>
    public double? Recall => Support == 0 ? null : (double)Hits / Support;

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Support + Answered == 0 ? 0 : 2.0 * Hits / (Support + Answered);

    /// <summary>True when it counts in the mean.</summary>
    public bool IsAveraged => Support >= ConfusionMatrix.EnoughRows;
}

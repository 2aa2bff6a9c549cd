namespace PatternAnalyzers.Accuracy.Floors;

/// <summary>A figure that must not sink below a value.</summary>
/// <param name="Name">What is measured, and on what.</param>
/// <param name="Minimum">The least value that the run may end well with.</param>
/// <param name="Held">The least value that a change may leave: the minimum, or what was reached so far on the way to it. It only ever rises.</param>
/// <param name="Measure">The figure; null when there is nothing to measure, which is a miss.</param>
internal sealed record Floor(string Name, double Minimum, double Held, Func<Evaluation, double?> Measure)
{
    /// <summary>True when the figure reaches the minimum.</summary>
    public bool IsMet(Evaluation evaluation) => Measure(evaluation) >= Minimum;
}

namespace Corpus.OnexFlow.Adversarial.HeldOut;

public sealed record Signal(string Name, double Value, double Reliability);

/// <summary>Collapses many signals about one subject into a single figure.</summary>
public sealed class NodeScoringReducerCompute
{
    public double ExecuteCompute(IReadOnlyCollection<Signal> signals)
    {
        var weight = signals.Sum(s => s.Reliability);
        if (weight <= 0) return 0;
        var mean = signals.Sum(s => s.Value * s.Reliability) / weight;
        var spread = signals.Sum(s => s.Reliability * Math.Pow(s.Value - mean, 2)) / weight;
        return Math.Round(mean * (1 - Math.Min(0.5, spread)), 3);
    }
}

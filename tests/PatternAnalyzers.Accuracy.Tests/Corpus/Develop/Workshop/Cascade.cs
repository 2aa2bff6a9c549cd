namespace Corpus.Workshop.Tickets;

public interface ILabeller
{
    string Name { get; }
    decimal CostPerCall { get; }
    ValueTask<(string Label, double Sureness)> LabelAsync(string text, CancellationToken ct);
}

/// <summary>Asks the cheapest labeller first and moves on to a dearer one as long as the answer is not sure enough.</summary>
internal sealed class Cascade
{
    private readonly List<(ILabeller Labeller, double Enough)> _steps = new();

    public Cascade Then(ILabeller labeller, double enough)
    {
        _steps.Add((labeller, enough));
        return this;
    }

    public async ValueTask<string> LabelAsync(string text, CancellationToken ct)
    {
        string? best = null;
        var bestSureness = double.MinValue;
        foreach (var (labeller, enough) in _steps)
        {
            var (label, sureness) = await labeller.LabelAsync(text, ct);
            if (sureness >= enough)
            {
                return label;
            }

            if (sureness > bestSureness)
            {
                (best, bestSureness) = (label, sureness);
            }
        }

        return best ?? "unlabelled";
    }
}

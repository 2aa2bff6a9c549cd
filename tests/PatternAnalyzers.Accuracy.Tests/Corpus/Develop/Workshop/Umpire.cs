namespace Corpus.Workshop.Broadcast;

public readonly record struct Opinion<T>(T Value, double Certainty) where T : notnull;

/// <summary>Settles on one camera feed when several detectors disagree about where the ball is.</summary>
public sealed class Umpire<TFeed> where TFeed : notnull
{
    private readonly Func<TFeed> _wideShot;
    private TFeed? _onAir;

    public Umpire(Func<TFeed> wideShot) => _wideShot = wideShot;

    public TFeed Call(IEnumerable<Opinion<TFeed>> opinions)
    {
        var tally = new Dictionary<TFeed, double>();
        foreach (var o in opinions)
        {
            if (o.Certainty < 0.2) continue;
            tally[o.Value] = tally.TryGetValue(o.Value, out var sum) ? sum + o.Certainty : o.Certainty;
        }

        if (tally.Count == 0) return _onAir = _wideShot();

        var total = tally.Values.Sum();
        var (feed, weight) = tally.MaxBy(p => p.Value);
        var share = weight / total;
        if (share >= 0.6) return _onAir = feed;
        if (_onAir is not null && tally.GetValueOrDefault(_onAir) / total > 0.3) return _onAir;
        return _onAir = _wideShot();
    }
}

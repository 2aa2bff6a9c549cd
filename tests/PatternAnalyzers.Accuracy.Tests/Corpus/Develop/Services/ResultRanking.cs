namespace Corpus.Services.SearchQuality;

public sealed record Candidate(string Id, double TextScore, double ClickRate, int AgeDays, string Publisher);

public sealed class ReciprocalRankFusion
{
    public IReadOnlyList<string> Fuse(IEnumerable<IReadOnlyList<string>> rankings, int k = 60)
    {
        var totals = new Dictionary<string, double>();
        foreach (var ranking in rankings)
            for (var i = 0; i < ranking.Count; i++)
                totals[ranking[i]] = totals.GetValueOrDefault(ranking[i]) + 1.0 / (k + i + 1);
        return totals.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key).ToList();
    }
}

public class HitRanker
{
    private readonly double _freshness;
    public HitRanker(double freshness = 0.3) => _freshness = freshness;

    public IEnumerable<Candidate> Rank(IEnumerable<Candidate> hits)
    {
        var seenPublisher = new Dictionary<string, int>();
        return hits.Select(h => (h, s: h.TextScore * (1 + h.ClickRate) + _freshness / (1 + h.AgeDays)))
            .OrderByDescending(x => x.s)
            .Select(x =>
            {
                var n = seenPublisher[x.h.Publisher] = seenPublisher.GetValueOrDefault(x.h.Publisher) + 1;
                return (x.h, s: x.s / Math.Sqrt(n));
            })
            .OrderByDescending(x => x.s)
            .Select(x => x.h);
    }
}

/// <summary>Maximal marginal relevance.</summary>
public static class Diversify
{
    public static List<T> Pick<T>(IReadOnlyList<T> items, Func<T, double> relevance, Func<T, T, double> similarity, int count, double lambda = 0.7)
    {
        var left = items.ToList();
        var chosen = new List<T>(count);
        while (chosen.Count < count && left.Count > 0)
        {
            var best = left.MaxBy(i => lambda * relevance(i) - (1 - lambda) * (chosen.Count == 0 ? 0 : chosen.Max(c => similarity(i, c))))!;
            chosen.Add(best);
            left.Remove(best);
        }
        return chosen;
    }
}

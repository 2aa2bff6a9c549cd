namespace Corpus.Workshop.Transit;

public readonly record struct StopHit(string StopId, double Likeness);

public interface IStopLookup
{
    IReadOnlyList<StopHit> Find(string spoken, int take = 5);
}

internal sealed class StopLookup : IStopLookup
{
    private readonly Dictionary<string, HashSet<string>> _gramsByStop = new(StringComparer.Ordinal);

    public StopLookup(IEnumerable<KeyValuePair<string, string>> stops)
    {
        foreach (var (id, name) in stops)
        {
            _gramsByStop[id] = Grams(name).ToHashSet();
        }
    }

    public IReadOnlyList<StopHit> Find(string spoken, int take = 5)
    {
        var asked = Grams(spoken).ToHashSet();
        return (from stop in _gramsByStop
                let shared = stop.Value.Count(asked.Contains)
                let dice = asked.Count + stop.Value.Count == 0 ? 0 : 2.0 * shared / (asked.Count + stop.Value.Count)
                where dice > 0.35
                orderby dice descending, stop.Key
                select new StopHit(stop.Key, dice)).Take(take).ToList();
    }

    private static IEnumerable<string> Grams(string text)
    {
        var padded = $"  {text.Trim().ToLowerInvariant()} ";
        for (var i = 0; i + 3 <= padded.Length; i++)
        {
            yield return padded.Substring(i, 3);
        }
    }
}

/// <summary>Chooses the timetable feed for a departure board from whatever the caller typed as the terminus.</summary>
public sealed class FeedForTerminus
{
    private readonly IStopLookup _stops;
    private readonly IReadOnlyDictionary<string, Uri> _feedByStop;

    public FeedForTerminus(IStopLookup stops, IReadOnlyDictionary<string, Uri> feedByStop)
    {
        _stops = stops;
        _feedByStop = feedByStop;
    }

    public Uri? For(string terminus)
    {
        foreach (var hit in _stops.Find(terminus, 3))
        {
            if (_feedByStop.TryGetValue(hit.StopId, out var feed))
            {
                return feed;
            }
        }

        return null;
    }
}

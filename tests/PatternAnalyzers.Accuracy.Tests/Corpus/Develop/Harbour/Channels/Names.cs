namespace Corpus.Harbour.Channels;

/// <summary>Finds the port that a misspelt destination of an AIS message means.</summary>
public sealed class DestinationMatcher(IEnumerable<string> ports)
{
    private readonly string[] _ports = ports.Select(p => p.ToUpperInvariant()).Distinct().ToArray();

    public string? Resolve(string typed, int tolerance = 2)
    {
        var wanted = typed.Trim().ToUpperInvariant().Replace(".", "");
        string? best = null;
        var bestDistance = tolerance + 1;
        foreach (var port in _ports)
        {
            if (Math.Abs(port.Length - wanted.Length) >= bestDistance) continue;
            var d = Levenshtein(port, wanted);
            if (d < bestDistance) (best, bestDistance) = (port, d);
        }

        return best;
    }

    private static int Levenshtein(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost));
            }
        }

        return row[b.Length];
    }
}

public static class SkuSteer
{
    /// <returns>The queue of the warehouse whose sample names share most trigrams with the line.</returns>
    public static string Pick(string line, ILookup<string, string> samples)
    {
        var grams = Grams(line);
        var queue = "manual";
        var top = .35;
        foreach (var warehouse in samples)
        {
            var dice = warehouse.Max(s =>
            {
                var other = Grams(s);
                return 2.0 * grams.Intersect(other).Count() / Math.Max(1, grams.Count + other.Count);
            });
            if (dice > top) (queue, top) = (warehouse.Key, dice);
        }

        return queue;
    }

    private static HashSet<string> Grams(string s)
    {
        s = $"  {s.ToLowerInvariant()} ";
        return Enumerable.Range(0, Math.Max(0, s.Length - 2)).Select(i => s.Substring(i, 3)).ToHashSet();
    }
}

public sealed record Desk(string Name, string[] Keywords, double Floor);

/// <summary>Sends a complaint to the desk that is surest about it; below its floor a person decides.</summary>
public class ComplaintTriage(IReadOnlyList<Desk> desks)
{
    public const string Human = "front-office";

    public (string Desk, double Confidence) Decide(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        var ranked = desks
            .Select(d => (d, c: d.Keywords.Length == 0 ? 0 : d.Keywords.Sum(k => words.Contains(k) ? 1.0 : words.Any(w => w.StartsWith(k)) ? .5 : 0) / d.Keywords.Length))
            .OrderByDescending(x => x.c)
            .ToList();
        if (ranked.Count == 0) return (Human, 0);
        var (first, sure) = ranked[0];
        var margin = ranked.Count > 1 ? sure - ranked[1].c : 1;
        return sure >= first.Floor && margin >= .1 ? (first.Name, sure) : (Human, sure);
    }
}

public interface IOpinion
{
    string Target { get; }
    Task<double> CertaintyAsync(byte[] scan, CancellationToken ct);
}

public sealed class ScanSplitter(IEnumerable<IOpinion> opinions, double accept, double review)
{
    public async Task<string> WhereToAsync(byte[] scan, CancellationToken ct)
    {
        var votes = await Task.WhenAll(opinions.Select(async o => (o.Target, P: await o.CertaintyAsync(scan, ct))));
        var (target, p) = votes.MaxBy(v => v.P);
        if (p >= accept) return target;
        return p >= review ? $"review/{target}" : "scrap";
    }
}

public class RouteTable
{
    public string Prefix { get; set; } = "/";
    public List<string> Stops { get; set; } = [];
    public int Metric { get; set; }
}

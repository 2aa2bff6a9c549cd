using System.Collections.Frozen;

namespace Corpus.Lantern.Switchyard.HeldOut;

public record Parcel(string Code, string Country, decimal Weight, bool Fragile);

public sealed class ChuteRouter
{
    private readonly FrozenDictionary<string, int> _chutes;
    private readonly int _overflow;

    public ChuteRouter(IConfiguration config)
    {
        _chutes = config.GetSection("Chutes").GetChildren().ToFrozenDictionary(c => c.Key, c => int.Parse(c.Value ?? "0"));
        _overflow = config.GetValue<int>("OverflowChute");
    }

    public int Route(Parcel parcel)
    {
        if (parcel.Fragile && _chutes.TryGetValue("hand", out var hand)) return hand;
        var key = parcel.Weight > 20 ? "heavy" : parcel.Country;
        return _chutes.GetValueOrDefault(key, _overflow);
    }
}

/// <summary>Finds the depot somebody meant when the name on the waybill is misspelt.</summary>
public class DepotByName(IReadOnlyCollection<string> depots)
{
    public string? Resolve(string written)
    {
        string? best = null;
        var bestShare = 0.55;
        var wanted = Grams(written);
        foreach (var depot in depots)
        {
            var have = Grams(depot);
            var share = 2.0 * wanted.Intersect(have).Count() / (wanted.Count + have.Count);
            if (share <= bestShare) continue;
            (best, bestShare) = (depot, share);
        }
        return best;
    }

    private static HashSet<string> Grams(string s)
    {
        s = $" {s.Trim().ToUpperInvariant()} ";
        var set = new HashSet<string>();
        for (var i = 0; i + 1 < s.Length; i++) set.Add(s.Substring(i, 2));
        return set;
    }
}

public enum Lane { Automatic, Review, Reject }

public static class ClaimTriage
{
    public static (Lane Lane, double Confidence) Decide(decimal amount, int customerYears, int claimsThisYear, bool photos)
    {
        var confidence = 0.4;
        confidence += Math.Min(customerYears, 10) * 0.03;
        confidence -= claimsThisYear * 0.12;
        if (photos) confidence += 0.25;
        if (amount > 1500m) confidence -= 0.2;
        confidence = Math.Clamp(confidence, 0, 1);
        return confidence switch
        {
            >= 0.75 => (Lane.Automatic, confidence),
            >= 0.3 => (Lane.Review, confidence),
            _ => (Lane.Reject, confidence),
        };
    }
}

internal sealed class Pointsman
{
    private readonly Dictionary<Type, Func<object, CancellationToken, Task>> _tracks = [];

    public Pointsman On<T>(Func<T, CancellationToken, Task> track) where T : notnull
    {
        _tracks.Add(typeof(T), (o, ct) => track((T)o, ct));
        return this;
    }

    public Task SendAsync(object wagon, CancellationToken ct = default)
    {
        for (var type = wagon.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            if (_tracks.TryGetValue(type, out var track)) return track(wagon, ct);
        throw new InvalidOperationException($"nothing takes {wagon.GetType().Name}");
    }
}

public interface ICarrierBid
{
    string Carrier { get; }
    double Suitability(Parcel parcel);
}

public class CarrierChoice(IEnumerable<ICarrierBid> bids, double floor = 0.35)
{
    public string Pick(Parcel parcel)
    {
        var ranked = bids
            .Select(b => (b.Carrier, Score: b.Suitability(parcel)))
            .Where(b => b.Score >= floor)
            .OrderByDescending(b => b.Score)
            .ToList();
        return ranked switch
        {
            [] => "manual",
            [var only] => only.Carrier,
            [var first, var second, ..] when first.Score - second.Score < 0.05 => string.CompareOrdinal(first.Carrier, second.Carrier) < 0 ? first.Carrier : second.Carrier,
            [var first, ..] => first.Carrier,
        };
    }
}

public static class Helpline
{
    private static readonly string[] Desks = ["billing", "collection", "customs", "damage", "returns"];

    public static string DeskFor(string spoken)
    {
        var word = spoken.Trim().ToLowerInvariant();
        var (desk, distance) = Desks.Select(d => (d, Edits(word, d))).MinBy(x => x.Item2);
        return distance <= Math.Max(1, desk.Length / 3) ? desk : "operator";
    }

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}

public class RouteTable
{
    public int Version { get; set; }
    public DateOnly ValidFrom { get; set; }
    public Dictionary<string, int> ChuteByCountry { get; set; } = [];
}

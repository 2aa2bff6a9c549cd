namespace Corpus.Granary.Ways.HeldOut;

public sealed record Parcel(string Postcode, decimal Kilos, bool Chilled, string? Note);
public sealed record Door(string Code, string Town);

/// <summary>The town on a label is often misspelt; the parcel goes to the depot whose town is nearest in letters.</summary>
public sealed class DepotByTown
{
    private readonly IReadOnlyList<Door> _doors;
    private readonly double _least;

    public DepotByTown(IReadOnlyList<Door> doors, double least = 0.72) => (_doors, _least) = (doors, least);

    public Door? Resolve(string written)
    {
        Door? best = null;
        var top = _least;
        foreach (var d in _doors)
        {
            var s = Likeness(written.Trim().ToUpperInvariant(), d.Town.ToUpperInvariant());
            if (s > top) (best, top) = (d, s);
        }
        return best;
    }

    private static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var keep = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = keep;
            }
        }
        return 1 - (double)row[^1] / Math.Max(a.Length, b.Length);
    }
}

public static class Lanes
{
    private static readonly Dictionary<string, Func<Parcel, string>> ByPrefix = new()
    {
        ["HS"] = p => p.Chilled ? "ferry-cold" : "ferry",
        ["ZE"] = p => p.Kilos > 20 ? "ferry" : "plane",
        ["IM"] = _ => "plane",
    };

    public static string For(Parcel parcel) =>
        ByPrefix.TryGetValue(parcel.Postcode[..Math.Min(2, parcel.Postcode.Length)], out var lane) ? lane(parcel)
        : parcel.Chilled ? "van-cold" : "van";
}

public sealed class RouteTable
{
    public string Version { get; set; } = "";
    public DateOnly ValidFrom { get; set; }
    public Dictionary<string, string> DepotByPostcode { get; set; } = [];
    public List<string> Suspended { get; set; } = [];
}

namespace Corpus.Foundry.Parcels;

public enum Chute { North, South, Overseas, Oversize, Manual }

public sealed record Parcel(string PostCode, string Country, int Grams, (int L, int W, int H) Size);

/// <summary>Picks the chute of the sorting belt by prefix of the post code.</summary>
public sealed class ChuteRouter
{
    private readonly SortedDictionary<string, Chute> _prefixes = new(StringComparer.Ordinal);

    public ChuteRouter(IEnumerable<KeyValuePair<string, Chute>> table)
    {
        foreach (var (prefix, chute) in table) _prefixes[prefix] = chute;
    }

    public Chute Route(Parcel p)
    {
        if (p.Country != "DE") return Chute.Overseas;
        if (p.Grams > 31_500 || p.Size.L + p.Size.W + p.Size.H > 2000) return Chute.Oversize;
        for (var n = p.PostCode.Length; n > 0; n--)
            if (_prefixes.TryGetValue(p.PostCode[..n], out var chute)) return chute;
        return Chute.Manual;
    }
}

public sealed class RouteTableRow
{
    public string Prefix { get; set; } = "";
    public Chute Chute { get; set; }
    public DateOnly ValidFrom { get; set; }
}

/// <summary>Sends a scan to the code that knows its symbology.</summary>
public sealed class ScanSwitch
{
    private readonly Dictionary<char, Func<string, Parcel?>> _readers = new();
    private readonly Func<string, Parcel?> _otherwise;

    public ScanSwitch(Func<string, Parcel?> otherwise) => _otherwise = otherwise;

    public ScanSwitch On(char lead, Func<string, Parcel?> reader)
    {
        if (!_readers.TryAdd(lead, reader)) throw new ArgumentException($"'{lead}' is taken", nameof(lead));
        return this;
    }

    public Parcel? Accept(string scan) =>
        scan.Length == 0 ? null : (_readers.TryGetValue(scan[0], out var reader) ? reader : _otherwise)(scan);
}

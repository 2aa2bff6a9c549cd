using System.Collections.Frozen;

namespace Corpus.Quarry.Sorting.HeldOut;

/// <summary>Finds the command that a caller of the switchboard meant, spelling mistakes included.</summary>
public sealed class FuzzyCommandRouter
{
    private readonly Dictionary<string, Func<string[], string>> _commands = new(StringComparer.OrdinalIgnoreCase);

    public FuzzyCommandRouter On(string name, Func<string[], string> run) { _commands[name] = run; return this; }

    public string Route(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return "?";
        if (_commands.TryGetValue(words[0], out var exact)) return exact(words[1..]);
        var (name, distance) = _commands.Keys.Select(k => (k, d: Distance(k.ToLowerInvariant(), words[0].ToLowerInvariant()))).MinBy(x => x.d);
        return name != null && distance <= Math.Max(1, name.Length / 3) ? _commands[name](words[1..]) : $"unknown: {words[0]}";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}

/// <summary>Which depot does a badly written place name belong to?</summary>
public static class DepotByPlace
{
    public static string? Pick(string place, IReadOnlyDictionary<string, string> depots)
    {
        var wanted = Trigrams(place);
        string? best = null;
        var top = 0.34;
        foreach (var (town, depot) in depots)
        {
            var have = Trigrams(town);
            var dice = 2.0 * wanted.Intersect(have).Count() / (wanted.Count + have.Count);
            if (dice > top) (top, best) = (dice, depot);
        }

        return best;
    }

    private static HashSet<string> Trigrams(string s)
    {
        s = $"  {s.Trim().ToLowerInvariant()} ";
        return Enumerable.Range(0, s.Length - 2).Select(i => s.Substring(i, 3)).ToHashSet();
    }
}

public sealed record Letter(string Sender, string Subject, string Body);

public interface IDesk { string Name { get; } double Confidence(Letter letter); }

/// <summary>Sends a letter to the desk that is surest of it, or to a person where none is sure enough.</summary>
public sealed class DeskRouter(IEnumerable<IDesk> desks, double threshold = 0.7, double margin = 0.1)
{
    public string Choose(Letter letter)
    {
        var ranked = desks.Select(d => (d.Name, Score: d.Confidence(letter))).OrderByDescending(x => x.Score).Take(2).ToArray();
        return ranked switch
        {
            [] => "front office",
            [var only] when only.Score >= threshold => only.Name,
            [var first, var second] when first.Score >= threshold && first.Score - second.Score >= margin => first.Name,
            _ => "front office",
        };
    }
}

public enum Lane { Green, Yellow, Red }

/// <summary>Customs lane by points.</summary>
public class LaneChooser
{
    private int _threshold = 60;

    public Lane For(double value, string origin, int pastOffences, bool declared)
    {
        var points = Math.Min(40, (int)(value / 500));
        if (!declared) points += 35;
        points += pastOffences * 15;
        points += origin switch { "EU" => -20, "EFTA" => -10, "??" => 25, _ => 5 };
        if (points >= _threshold) return Lane.Red;
        return points >= _threshold / 2 ? Lane.Yellow : Lane.Green;
    }

    public void Tighten(int by) => _threshold = Math.Clamp(_threshold - by, 20, 90);
}

/// <summary>Telegram codes to the ones who read them.</summary>
public sealed class Exchange
{
    private readonly FrozenDictionary<string, Action<ReadOnlyMemory<byte>>> _readers;
    private readonly Action<ReadOnlyMemory<byte>> _fallback;

    public Exchange(IDictionary<string, Action<ReadOnlyMemory<byte>>> readers, Action<ReadOnlyMemory<byte>>? fallback = null)
    {
        _readers = readers.ToFrozenDictionary();
        _fallback = fallback ?? (_ => { });
    }

    public bool Deliver(ReadOnlyMemory<byte> telegram)
    {
        if (telegram.Length < 4) return false;
        var code = System.Text.Encoding.ASCII.GetString(telegram.Span[..4]);
        var known = _readers.TryGetValue(code, out var reader);
        (reader ?? _fallback)(telegram[4..]);
        return known;
    }
}

public sealed class RouteEntry
{
    public required string Prefix { get; init; }
    public required string NextHop { get; init; }
    public int Metric { get; init; }
}

public sealed class RoutingTableOptions
{
    public List<RouteEntry> Entries { get; set; } = [];
    public string Default { get; set; } = "0.0.0.0";
}

using System.Globalization;
using System.Numerics;

namespace Corpus.Harbour.Charts;

/// <summary>Ranks berths for a ship: waiting time, depth reserve and crane reach, each scaled to the best.</summary>
public static class BerthScorer
{
    public readonly record struct Berth(string Name, double Depth, double CraneReach, TimeSpan Wait);

    public static IReadOnlyList<(Berth Berth, double Score)> Score(IEnumerable<Berth> berths, double draught, double beam)
    {
        var possible = berths.Where(b => b.Depth > draught + .5).ToList();
        if (possible.Count == 0) return [];
        var longest = possible.Max(b => b.Wait.TotalHours) + 1;
        var scored = new List<(Berth, double)>();
        foreach (var b in possible)
        {
            var score = .5 * (1 - b.Wait.TotalHours / longest);
            score += .3 * Math.Min(1, (b.Depth - draught) / 4);
            score += b.CraneReach >= beam ? .2 : .2 * b.CraneReach / beam * .5;
            scored.Add((b, Math.Round(score, 4)));
        }

        scored.Sort((x, y) => y.Item2.CompareTo(x.Item2));
        return scored;
    }
}

/// <summary>Reads the GGA and RMC sentences of NMEA 0183.</summary>
public sealed class NmeaParser
{
    public (double Lat, double Lon)? Parse(ReadOnlySpan<char> sentence)
    {
        var star = sentence.LastIndexOf('*');
        if (sentence.IsEmpty || sentence[0] != '$' || star < 7) return null;
        byte sum = 0;
        foreach (var c in sentence[1..star]) sum ^= (byte)c;
        if (!byte.TryParse(sentence[(star + 1)..], NumberStyles.HexNumber, null, out var given) || given != sum) return null;

        var fields = sentence[1..star].ToString().Split(',');
        var at = fields[0][2..] switch { "GGA" => 2, "RMC" => 3, _ => -1 };
        if (at < 0 || fields.Length < at + 4) return null;
        return (Degrees(fields[at], 2, fields[at + 1] == "S"), Degrees(fields[at + 2], 3, fields[at + 3] == "W"));
    }

    private static double Degrees(string s, int whole, bool negative)
    {
        var value = int.Parse(s[..whole], CultureInfo.InvariantCulture) + double.Parse(s[whole..], CultureInfo.InvariantCulture) / 60;
        return negative ? -value : value;
    }
}

public sealed class Fairway(IReadOnlyDictionary<string, (string To, double Miles)[]> legs)
{
    public (double Miles, IReadOnlyList<string> Via)? Shortest(string from, string to)
    {
        var miles = new Dictionary<string, double> { [from] = 0 };
        var before = new Dictionary<string, string>();
        var open = new PriorityQueue<string, double>();
        open.Enqueue(from, 0);
        while (open.TryDequeue(out var here, out var so))
        {
            if (here == to)
            {
                var via = new List<string> { to };
                while (before.TryGetValue(via[^1], out var p)) via.Add(p);
                via.Reverse();
                return (so, via);
            }

            if (so > miles[here]) continue;
            foreach (var (next, leg) in legs.GetValueOrDefault(here, []))
            {
                if (miles.TryGetValue(next, out var known) && known <= so + leg) continue;
                miles[next] = so + leg;
                before[next] = here;
                open.Enqueue(next, so + leg);
            }
        }

        return null;
    }
}

/// <summary>Check digit of a container number by ISO 6346.</summary>
public static class BoxNumber
{
    public static int CheckDigit(string number)
    {
        var sum = 0L;
        for (var i = 0; i < 10; i++)
        {
            var c = char.ToUpperInvariant(number[i]);
            int value;
            if (char.IsDigit(c)) value = c - '0';
            else
            {
                value = 10 + (c - 'A');
                value += value >= 11 ? 1 : 0;
                value += value >= 22 ? 1 : 0;
                value += value >= 33 ? 1 : 0;
            }

            sum += (long)value << i;
        }

        return (int)(sum % 11 % 10);
    }
}

public class TileKeep<TTile>(int capacity) where TTile : class
{
    private readonly Dictionary<(int X, int Y, int Z), LinkedListNode<((int, int, int) Key, TTile Tile)>> _index = [];
    private readonly LinkedList<((int, int, int) Key, TTile Tile)> _order = new();

    public TTile GetOrMake(int x, int y, int z, Func<int, int, int, TTile> make)
    {
        if (_index.TryGetValue((x, y, z), out var node))
        {
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Tile;
        }

        if (_index.Count >= capacity && _order.Last is { } oldest)
        {
            _index.Remove(oldest.Value.Key);
            _order.RemoveLast();
        }

        var tile = make(x, y, z);
        _index[(x, y, z)] = _order.AddFirst(((x, y, z), tile));
        return tile;
    }
}

public static class Hull
{
    public static IReadOnlyList<Vector2> Around(IEnumerable<Vector2> points)
    {
        var p = points.Distinct().OrderBy(v => v.X).ThenBy(v => v.Y).ToArray();
        if (p.Length < 3) return p;
        List<Vector2> Half(IEnumerable<Vector2> source)
        {
            var h = new List<Vector2>();
            foreach (var v in source)
            {
                while (h.Count > 1 && Cross(h[^2], h[^1], v) <= 0) h.RemoveAt(h.Count - 1);
                h.Add(v);
            }

            h.RemoveAt(h.Count - 1);
            return h;
        }

        return [.. Half(p), .. Half(p.Reverse())];
    }

    private static float Cross(Vector2 o, Vector2 a, Vector2 b) => (a.X - o.X) * (b.Y - o.Y) - (a.Y - o.Y) * (b.X - o.X);
}

public sealed class ScoreBoard
{
    public string Regatta { get; set; } = "";
    public Dictionary<string, int> Points { get; } = [];
    public DateOnly Day { get; set; }
}

public readonly struct Knots(double value)
{
    public double Value { get; } = value;
    public double KilometresPerHour => Value * 1.852;
    public static Knots operator +(Knots a, Knots b) => new(a.Value + b.Value);
}

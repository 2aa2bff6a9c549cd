using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Corpus.Quarry.Reckoning.HeldOut;

/// <summary>Scores how well a climber's ascents fit a grade.</summary>
public static class AscentScorer
{
    public static double Score(IReadOnlyList<(int Grade, int Tries, bool Flash)> ascents)
    {
        if (ascents.Count == 0) return 0;
        double total = 0, weight = 1;
        foreach (var a in ascents.OrderByDescending(x => x.Grade).Take(10))
        {
            var points = a.Grade * 10.0;
            if (a.Flash) points *= 1.15;
            else if (a.Tries > 5) points -= Math.Log2(a.Tries) * 3;
            total += points * weight;
            weight *= 0.9;
        }

        return Math.Round(total, 1);
    }
}

/// <summary>Pairs pupils with mentors so that nobody would rather swap (Gale and Shapley).</summary>
public sealed class StablePairs
{
    public int[] Match(int[][] pupils, int[][] mentors)
    {
        var n = pupils.Length;
        var rank = mentors.Select(m => { var r = new int[n]; for (var i = 0; i < n; i++) r[m[i]] = i; return r; }).ToArray();
        var mentorOf = Enumerable.Repeat(-1, n).ToArray();
        var pupilOf = Enumerable.Repeat(-1, n).ToArray();
        var next = new int[n];
        var free = new Stack<int>(Enumerable.Range(0, n));
        while (free.TryPop(out var p))
        {
            var m = pupils[p][next[p]++];
            var held = pupilOf[m];
            if (held >= 0 && rank[m][held] < rank[m][p]) { free.Push(p); continue; }
            if (held >= 0) { mentorOf[held] = -1; free.Push(held); }
            pupilOf[m] = p;
            mentorOf[p] = m;
        }

        return mentorOf;
    }
}

/// <summary>Keeps the most recently used tiles of a map.</summary>
public sealed class TileCache<TTile>(int capacity) where TTile : class
{
    private readonly Dictionary<(int Z, int X, int Y), LinkedListNode<((int, int, int) Key, TTile Tile)>> _index = [];
    private readonly LinkedList<((int, int, int) Key, TTile Tile)> _order = new();

    public TTile GetOrDraw((int Z, int X, int Y) key, Func<(int, int, int), TTile> draw)
    {
        if (_index.TryGetValue(key, out var node))
        {
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Tile;
        }

        if (_index.Count >= capacity && _order.Last is { } oldest)
        {
            _order.RemoveLast();
            _index.Remove(oldest.Value.Key);
        }

        var tile = draw(key);
        _index[key] = _order.AddFirst((key, tile));
        return tile;
    }
}

/// <summary>Table of a league: points, then goals between the level teams, then all goals.</summary>
public class Standings
{
    public IReadOnlyList<string> Rank(IReadOnlyCollection<(string Home, string Away, int H, int A)> games)
    {
        var points = new Dictionary<string, int>();
        var goals = new Dictionary<string, int>();
        foreach (var (h, a, hg, ag) in games)
        {
            points[h] = points.GetValueOrDefault(h) + (hg > ag ? 3 : hg == ag ? 1 : 0);
            points[a] = points.GetValueOrDefault(a) + (ag > hg ? 3 : hg == ag ? 1 : 0);
            goals[h] = goals.GetValueOrDefault(h) + hg - ag;
            goals[a] = goals.GetValueOrDefault(a) + ag - hg;
        }

        int Direct(string x, string y) => games.Where(g => g.Home == x && g.Away == y).Sum(g => g.H - g.A) - games.Where(g => g.Home == y && g.Away == x).Sum(g => g.H - g.A);
        var teams = points.Keys.ToList();
        teams.Sort((x, y) =>
        {
            if (points[x] != points[y]) return points[y] - points[x];
            var direct = Direct(x, y);
            return direct != 0 ? -direct : goals[y] - goals[x];
        });
        return teams;
    }
}

public readonly record struct NmeaFix(double Latitude, double Longitude, int Satellites);

/// <summary>Reads GGA sentences of a receiver.</summary>
public static class NmeaParser
{
    public static bool TryParse(string sentence, out NmeaFix fix)
    {
        fix = default;
        var star = sentence.LastIndexOf('*');
        if (!sentence.StartsWith('$') || star < 0) return false;
        var sum = 0;
        foreach (var c in sentence.AsSpan(1, star - 1)) sum ^= c;
        if (!int.TryParse(sentence.AsSpan(star + 1), NumberStyles.HexNumber, null, out var given) || given != sum) return false;
        var f = sentence[1..star].Split(',');
        if (f.Length < 8 || !f[0].EndsWith("GGA") || f[6] == "0") return false;
        fix = new(Angle(f[2], 2, f[3] == "S"), Angle(f[4], 3, f[5] == "W"), int.Parse(f[7]));
        return true;
    }

    private static double Angle(string digits, int width, bool negative)
    {
        var value = int.Parse(digits[..width]) + double.Parse(digits[width..], CultureInfo.InvariantCulture) / 60;
        return negative ? -value : value;
    }
}

/// <summary>Formulas of the workshop sheets: + - * / and brackets.</summary>
internal ref struct Formula
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    public Formula(ReadOnlySpan<char> text) { _text = text; _at = 0; }

    public double Value() => Sum();

    private double Sum()
    {
        var left = Product();
        while (Peek() is '+' or '-') left = _text[_at++] == '+' ? left + Product() : left - Product();
        return left;
    }

    private double Product()
    {
        var left = Atom();
        while (Peek() is '*' or '/') left = _text[_at++] == '*' ? left * Atom() : left / Atom();
        return left;
    }

    private double Atom()
    {
        if (Peek() == '-') { _at++; return -Atom(); }
        if (Peek() == '(') { _at++; var v = Sum(); if (Peek() == ')') _at++; return v; }
        var start = _at;
        while (_at < _text.Length && (char.IsDigit(_text[_at]) || _text[_at] == '.')) _at++;
        return double.Parse(_text[start.._at], CultureInfo.InvariantCulture);
    }

    private char Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }
}

/// <summary>Content defined fingerprint for near duplicates of articles.</summary>
public sealed class Fingerprint
{
    public ulong Of(string text)
    {
        Span<int> votes = stackalloc int[64];
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var h = 14695981039346656037UL;
            foreach (var b in Encoding.UTF8.GetBytes(word)) h = (h ^ b) * 1099511628211UL;
            for (var bit = 0; bit < 64; bit++) votes[bit] += (h >> bit & 1) == 1 ? 1 : -1;
        }

        ulong result = 0;
        for (var bit = 0; bit < 64; bit++) if (votes[bit] > 0) result |= 1UL << bit;
        return result;
    }
}

public sealed record ScoreBoard(string Team, int Points, int Rank);

public sealed record TemperatureRange(double Low, double High)
{
    public double Middle => (Low + High) / 2;
}

public class RankingOptions { public int Depth { get; set; } = 10; public bool BreakTies { get; set; } }

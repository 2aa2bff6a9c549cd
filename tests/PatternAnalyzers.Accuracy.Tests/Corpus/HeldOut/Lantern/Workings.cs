using System.Globalization;

namespace Corpus.Lantern.Workings.HeldOut;

/// <summary>Rolling hash over a byte window, used to cut files into chunks that survive insertions.</summary>
public sealed class ChunkCutter(int window = 48, uint mask = 0x1FFF)
{
    private const uint Prime = 16777619;

    public IEnumerable<Range> Cut(byte[] data)
    {
        uint power = 1;
        for (var i = 0; i < window; i++) power *= Prime;
        uint hash = 0;
        var start = 0;
        for (var i = 0; i < data.Length; i++)
        {
            hash = hash * Prime + data[i];
            if (i - start >= window) hash -= power * data[i - window];
            if (i - start < window || (hash & mask) != mask) continue;
            yield return start..(i + 1);
            start = i + 1;
            hash = 0;
        }
        if (start < data.Length) yield return start..data.Length;
    }
}

public static class TideExpression
{
    /// <summary>Evaluates level formulas such as <c>2.4 + 0.3*(h - 1)</c>.</summary>
    public static double Evaluate(string text, IReadOnlyDictionary<string, double> variables)
    {
        var at = 0;
        var value = Sum();
        Blank();
        return at == text.Length ? value : throw new FormatException($"unexpected '{text[at]}' at {at}");

        void Blank() { while (at < text.Length && char.IsWhiteSpace(text[at])) at++; }
        bool Take(char c)
        {
            Blank();
            if (at >= text.Length || text[at] != c) return false;
            at++;
            return true;
        }
        double Sum()
        {
            var left = Product();
            while (true)
            {
                if (Take('+')) left += Product();
                else if (Take('-')) left -= Product();
                else return left;
            }
        }
        double Product()
        {
            var left = Atom();
            while (true)
            {
                if (Take('*')) left *= Atom();
                else if (Take('/')) left /= Atom();
                else return left;
            }
        }
        double Atom()
        {
            if (Take('-')) return -Atom();
            if (Take('('))
            {
                var inner = Sum();
                return Take(')') ? inner : throw new FormatException("')' expected");
            }
            Blank();
            var from = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '.')) at++;
            var word = text[from..at];
            return variables.TryGetValue(word, out var v) ? v : double.Parse(word, CultureInfo.InvariantCulture);
        }
    }
}

public class Recent<TKey, TValue>(int capacity, TimeSpan life, TimeProvider clock) where TKey : notnull
{
    private readonly LinkedList<(TKey Key, TValue Value, DateTimeOffset Dies)> _order = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, DateTimeOffset Dies)>> _byKey = [];
    private readonly object _lock = new();

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        lock (_lock)
        {
            if (_byKey.Remove(key, out var node))
            {
                _order.Remove(node);
                if (node.Value.Dies > clock.GetUtcNow())
                {
                    _byKey[key] = _order.AddFirst(node.Value);
                    return node.Value.Value;
                }
            }
            var value = make(key);
            _byKey[key] = _order.AddFirst((key, value, clock.GetUtcNow() + life));
            if (_order.Count > capacity)
            {
                _byKey.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }
            return value;
        }
    }
}

internal class Kitchen
{
    private readonly int[] _stations;

    public Kitchen(int stations) => _stations = new int[stations];

    public IReadOnlyList<(string Dish, int Station, int Start)> Plan(IEnumerable<(string Dish, int Minutes, int Wanted)> tickets)
    {
        Array.Clear(_stations);
        var plan = new List<(string, int, int)>();
        var queue = new PriorityQueue<(string Dish, int Minutes, int Wanted), int>();
        foreach (var t in tickets) queue.Enqueue(t, t.Wanted - t.Minutes);
        while (queue.TryDequeue(out var ticket, out var latest))
        {
            var free = Array.IndexOf(_stations, _stations.Min());
            var start = Math.Max(_stations[free], latest);
            plan.Add((ticket.Dish, free, start));
            _stations[free] = start + ticket.Minutes;
        }
        return plan;
    }
}

public static class Ladder
{
    public static IReadOnlyList<(string Player, double Points)> Standings(IEnumerable<(string Winner, string Loser, bool Draw)> games, double k = 24)
    {
        var points = new Dictionary<string, double>();
        foreach (var (winner, loser, draw) in games)
        {
            var a = points.GetValueOrDefault(winner, 1500);
            var b = points.GetValueOrDefault(loser, 1500);
            var expected = 1 / (1 + Math.Pow(10, (b - a) / 400));
            var gain = k * ((draw ? 0.5 : 1) - expected);
            points[winner] = a + gain;
            points[loser] = b - gain;
        }
        return points.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)).ToList();
    }
}

public sealed class CaveWalk(ILookup<string, (string To, int Metres)> passages)
{
    public (int Metres, IReadOnlyList<string> Way)? Shortest(string from, string to)
    {
        var best = new Dictionary<string, int> { [from] = 0 };
        var cameFrom = new Dictionary<string, string>();
        var open = new PriorityQueue<string, int>([(from, 0)]);
        while (open.TryDequeue(out var here, out var soFar))
        {
            if (here == to) return (soFar, Unwind(here));
            if (soFar > best[here]) continue;
            foreach (var (next, metres) in passages[here])
            {
                var total = soFar + metres;
                if (best.TryGetValue(next, out var known) && known <= total) continue;
                best[next] = total;
                cameFrom[next] = here;
                open.Enqueue(next, total);
            }
        }
        return null;

        List<string> Unwind(string end)
        {
            var way = new List<string> { end };
            while (cameFrom.TryGetValue(way[^1], out var previous)) way.Add(previous);
            way.Reverse();
            return way;
        }
    }
}

public static class Grapher
{
    /// <summary>Pairs donors and recipients so that no pair would rather have each other.</summary>
    public static int[] Pair(int[][] donorWishes, int[][] recipientRanks)
    {
        var n = donorWishes.Length;
        var held = Enumerable.Repeat(-1, n).ToArray();
        var asked = new int[n];
        var free = new Stack<int>(Enumerable.Range(0, n));
        while (free.TryPop(out var donor))
        {
            var recipient = donorWishes[donor][asked[donor]++];
            var rival = held[recipient];
            if (rival == -1) held[recipient] = donor;
            else if (recipientRanks[recipient][donor] < recipientRanks[recipient][rival])
            {
                held[recipient] = donor;
                free.Push(rival);
            }
            else free.Push(donor);
        }
        return held;
    }
}

public class ScoreBoard
{
    public string Home { get; init; } = "";
    public string Away { get; init; } = "";
    public int HomeScore { get; set; }
    public int AwayScore { get; set; }
    public string Display => $"{Home} {HomeScore}:{AwayScore} {Away}";
}

public abstract class ParserBase<T>(string text)
{
    protected string Text { get; } = text;
    protected int Position { get; set; }
    public abstract T Parse();
    protected char Peek() => Position < Text.Length ? Text[Position] : '\0';
}

namespace Corpus.Quarry.Yard.HeldOut;

public sealed record Firing(string Id, TimeSpan Length, DateTime Due, string[] After);

/// <summary>Plans the kilns: earliest due first, with what has to be fired before.</summary>
public sealed class KilnScheduler(int kilns)
{
    public IReadOnlyList<(string Id, int Kiln, DateTime Start)> Plan(IEnumerable<Firing> tasks, DateTime from)
    {
        var open = tasks.ToDictionary(t => t.Id);
        var done = new Dictionary<string, DateTime>();
        var free = Enumerable.Repeat(from, kilns).ToArray();
        var plan = new List<(string, int, DateTime)>();
        while (open.Count > 0)
        {
            var ready = open.Values.Where(t => t.After.All(done.ContainsKey)).MinBy(t => t.Due) ?? throw new InvalidOperationException("circle");
            var kiln = Array.IndexOf(free, free.Min());
            var start = ready.After.Select(a => done[a]).Append(free[kiln]).Max();
            done[ready.Id] = free[kiln] = start + ready.Length;
            plan.Add((ready.Id, kiln, start));
            open.Remove(ready.Id);
        }

        return plan;
    }
}

/// <summary>Shortest way through the galleries of a mine.</summary>
public class Gallery
{
    private readonly Dictionary<int, List<(int To, double Metres)>> _ways = [];

    public void Join(int a, int b, double metres)
    {
        (_ways.TryGetValue(a, out var x) ? x : _ways[a] = []).Add((b, metres));
        (_ways.TryGetValue(b, out var y) ? y : _ways[b] = []).Add((a, metres));
    }

    public IReadOnlyList<int> Way(int from, int to)
    {
        var best = new Dictionary<int, double> { [from] = 0 };
        var came = new Dictionary<int, int>();
        var queue = new PriorityQueue<int, double>();
        queue.Enqueue(from, 0);
        while (queue.TryDequeue(out var here, out var far))
        {
            if (here == to) break;
            if (far > best[here]) continue;
            foreach (var (next, metres) in _ways.GetValueOrDefault(here, []))
            {
                var there = far + metres;
                if (best.TryGetValue(next, out var known) && known <= there) continue;
                best[next] = there;
                came[next] = here;
                queue.Enqueue(next, there);
            }
        }

        var way = new LinkedList<int>();
        if (!best.ContainsKey(to)) return [];
        for (var at = to; ; at = came[at]) { way.AddFirst(at); if (at == from) return [.. way]; }
    }
}

/// <summary>Divides rent among flat mates to the cent.</summary>
public static class CentSplitter
{
    public static long[] Split(long cents, params int[] shares)
    {
        var whole = shares.Sum();
        var result = shares.Select(s => cents * s / whole).ToArray();
        var rest = cents - result.Sum();
        var order = Enumerable.Range(0, shares.Length).OrderByDescending(i => cents * shares[i] % whole).ToArray();
        for (var i = 0; rest > 0; i++, rest--) result[order[i % order.Length]]++;
        return result;
    }
}

/// <summary>Does a path lie under one of the patterns of an ignore file?</summary>
public sealed class Sieve
{
    private readonly List<(string Pattern, bool Keep)> _patterns;

    public Sieve(IEnumerable<string> lines) =>
        _patterns = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l[0] == '!' ? (l[1..], true) : (l, false)).ToList();

    public bool Ignores(string path)
    {
        var ignored = false;
        foreach (var (pattern, keep) in _patterns)
            if (Fits(pattern, path)) ignored = !keep;
        return ignored;
    }

    private static bool Fits(ReadOnlySpan<char> p, ReadOnlySpan<char> s)
    {
        if (p.IsEmpty) return s.IsEmpty || s[0] == '/';
        if (p.StartsWith("**"))
        {
            for (var i = 0; i <= s.Length; i++) if (Fits(p[2..], s[i..])) return true;
            return false;
        }

        if (p[0] == '*')
        {
            for (var i = 0; i <= s.Length && (i == 0 || s[i - 1] != '/'); i++) if (Fits(p[1..], s[i..])) return true;
            return false;
        }

        return !s.IsEmpty && (p[0] == '?' ? s[0] != '/' : p[0] == s[0]) && Fits(p[1..], s[1..]);
    }
}

/// <summary>Answers within a minute are given again.</summary>
public sealed class ShortMemory<TKey, TValue>(TimeProvider clock, TimeSpan life) where TKey : notnull
{
    private readonly Dictionary<TKey, (TValue Value, DateTimeOffset Until)> _held = [];

    public bool TryRecall(TKey key, out TValue? value)
    {
        if (_held.TryGetValue(key, out var entry) && entry.Until > clock.GetUtcNow()) { value = entry.Value; return true; }
        _held.Remove(key);
        value = default;
        return false;
    }

    public void Remember(TKey key, TValue value)
    {
        var now = clock.GetUtcNow();
        if (_held.Count > 1000)
            foreach (var stale in _held.Where(h => h.Value.Until <= now).Select(h => h.Key).ToList()) _held.Remove(stale);
        _held[key] = (value, now + life);
    }
}

public abstract class Solver<TProblem, TPlan>
{
    public int Limit { get; init; } = 10_000;
    public TPlan Solve(TProblem problem) => Validate(problem) ? Run(problem) : throw new ArgumentException("not solvable", nameof(problem));
    protected virtual bool Validate(TProblem problem) => problem is not null;
    protected abstract TPlan Run(TProblem problem);
}

public sealed class ParserException(string text, int at) : FormatException($"'{text}' at {at}") { public int At { get; } = at; }

public static class PlanMapping
{
    public static Dictionary<string, DateTime> ToStarts(this IEnumerable<(string Id, int Kiln, DateTime Start)> plan) => plan.ToDictionary(p => p.Id, p => p.Start);
}

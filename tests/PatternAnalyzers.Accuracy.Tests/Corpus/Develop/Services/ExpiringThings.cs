using System.Collections.Concurrent;

namespace Corpus.Services.Sessions;

public sealed class TtlCache<T>(TimeProvider clock, TimeSpan ttl) where T : class
{
    private readonly ConcurrentDictionary<string, (T Value, DateTimeOffset Until)> _entries = new();

    public T GetOrAdd(string key, Func<string, T> factory)
    {
        var now = clock.GetUtcNow();
        if (_entries.TryGetValue(key, out var e) && e.Until > now) return e.Value;
        var value = factory(key);
        _entries[key] = (value, now + ttl);
        return value;
    }

    public int Sweep()
    {
        var now = clock.GetUtcNow();
        var removed = 0;
        foreach (var (key, entry) in _entries)
            if (entry.Until <= now && _entries.TryRemove(key, out _)) removed++;
        return removed;
    }
}

/// <summary>Least frequently used, ties broken by age.</summary>
public class Larder
{
    private readonly Dictionary<string, (object Item, int Uses, long Tick)> shelf = new();
    private readonly int room;
    private long tick;
    public Larder(int room) { this.room = room; }

    public object? Take(string name)
    {
        if (!shelf.TryGetValue(name, out var s)) return null;
        shelf[name] = (s.Item, s.Uses + 1, ++tick);
        return s.Item;
    }

    public void Keep(string name, object item)
    {
        if (!shelf.ContainsKey(name) && shelf.Count >= room)
        {
            string? victim = null;
            var best = (Uses: int.MaxValue, Tick: long.MaxValue);
            foreach (var (k, s) in shelf)
                if (s.Uses < best.Uses || (s.Uses == best.Uses && s.Tick < best.Tick)) { victim = k; best = (s.Uses, s.Tick); }
            shelf.Remove(victim!);
        }
        shelf[name] = (item, 1, ++tick);
    }
}

public class TwoLevelLookup
{
    private readonly Dictionary<int, decimal> hot = new(64);
    private readonly SortedDictionary<int, decimal> cold = [];

    public decimal Resolve(int sku, Func<int, decimal> compute)
    {
        if (hot.TryGetValue(sku, out var v)) return v;
        if (!cold.Remove(sku, out v)) v = compute(sku);
        if (hot.Count >= 64)
        {
            var demote = hot.Keys.First();
            cold[demote] = hot[demote];
            hot.Remove(demote);
            if (cold.Count > 4096) cold.Remove(cold.Keys.First());
        }
        return hot[sku] = v;
    }
}

using System.Collections;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Counts by name, sorted by name: of the few that a body has, a tree or table of them would be many times the size.</summary>
internal sealed class ShapeCounts(int room) : IReadOnlyDictionary<string, int>
{
    private string[] names = room == 0 ? [] : new string[room];
    private int[] counts = room == 0 ? [] : new int[room];

    public int Count { get; private set; }

    public IEnumerable<string> Keys => names.Take(Count);

    public IEnumerable<int> Values => counts.Take(Count);

    public int this[string key] => TryGetValue(key, out var count) ? count : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, out int value)
    {
        var at = Find(key);
        value = at < 0 ? 0 : counts[at];
        return at >= 0;
    }

    public void Add(string name, int count)
    {
        var at = Find(name);
        if (at < 0)
            Insert(~at, name, count);
        else
            counts[at] += count;
    }

    public void Add(ShapeCounts other)
    {
        for (var at = 0; at < other.Count; at++)
            Add(other.names[at], other.counts[at]);
    }

    public IEnumerator<KeyValuePair<string, int>> GetEnumerator()
    {
        for (var at = 0; at < Count; at++)
            yield return new KeyValuePair<string, int>(names[at], counts[at]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string name) => Array.BinarySearch(names, 0, Count, name, StringComparer.Ordinal);

    private void Insert(int at, string name, int count)
    {
        if (Count == names.Length)
        {
            var length = Math.Max(4, Count * 2);
            Array.Resize(ref names, length);
            Array.Resize(ref counts, length);
        }

        Array.Copy(names, at, names, at + 1, Count - at);
        Array.Copy(counts, at, counts, at + 1, Count - at);
        names[at] = name;
        counts[at] = count;
        Count++;
    }
}

namespace Corpus.Services.Graphs;

public sealed class CycleException(string member) : InvalidOperationException($"'{member}' depends on itself");

public sealed class TopologicalSorter<T> where T : notnull
{
    private readonly Dictionary<T, HashSet<T>> _edges = [];

    public TopologicalSorter<T> Add(T item, params T[] dependsOn)
    {
        if (!_edges.TryGetValue(item, out var set)) _edges[item] = set = [];
        foreach (var d in dependsOn) { set.Add(d); _edges.TryAdd(d, []); }
        return this;
    }

    public IReadOnlyList<T> Sort()
    {
        var result = new List<T>();
        var state = new Dictionary<T, bool>();
        foreach (var n in _edges.Keys) Visit(n);
        return result;

        void Visit(T n)
        {
            if (state.TryGetValue(n, out var done))
            {
                if (!done) throw new CycleException(n.ToString()!);
                return;
            }
            state[n] = false;
            foreach (var d in _edges[n]) Visit(d);
            state[n] = true;
            result.Add(n);
        }
    }
}

public static class Dijkstra
{
    public static Dictionary<int, double> From(int source, IReadOnlyDictionary<int, List<(int To, double Cost)>> graph)
    {
        var distance = new Dictionary<int, double> { [source] = 0 };
        var queue = new PriorityQueue<int, double>();
        queue.Enqueue(source, 0);
        while (queue.TryDequeue(out var u, out var du))
        {
            if (du > distance[u] || !graph.TryGetValue(u, out var next)) continue;
            foreach (var (v, c) in next)
            {
                var alt = du + c;
                if (distance.TryGetValue(v, out var old) && old <= alt) continue;
                distance[v] = alt;
                queue.Enqueue(v, alt);
            }
        }
        return distance;
    }
}

internal sealed class Flood
{
    public int Islands(char[,] map)
    {
        int h = map.GetLength(0), w = map.GetLength(1), n = 0;
        var seen = new bool[h, w];
        var stack = new Stack<(int, int)>();
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
            {
                if (seen[y, x] || map[y, x] != '#') continue;
                n++;
                stack.Push((y, x));
                while (stack.Count > 0)
                {
                    var (cy, cx) = stack.Pop();
                    if (cy < 0 || cx < 0 || cy >= h || cx >= w || seen[cy, cx] || map[cy, cx] != '#') continue;
                    seen[cy, cx] = true;
                    stack.Push((cy + 1, cx)); stack.Push((cy - 1, cx)); stack.Push((cy, cx + 1)); stack.Push((cy, cx - 1));
                }
            }
        return n;
    }
}

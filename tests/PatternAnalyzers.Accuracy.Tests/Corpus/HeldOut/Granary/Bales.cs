namespace Corpus.Granary.Loading.HeldOut;

public readonly record struct Bale(int Id, int Weight);

/// <summary>First-fit decreasing.</summary>
public static class TrailerPacker
{
    public static List<List<Bale>> Pack(IEnumerable<Bale> bales, int limit)
    {
        var trailers = new List<(int Left, List<Bale> Load)>();
        foreach (var b in bales.OrderByDescending(b => b.Weight))
        {
            if (b.Weight > limit) throw new ArgumentOutOfRangeException(nameof(bales), $"bale {b.Id} is too heavy");
            var i = trailers.FindIndex(t => t.Left >= b.Weight);
            if (i < 0) trailers.Add((limit - b.Weight, [b]));
            else
            {
                trailers[i].Load.Add(b);
                trailers[i] = (trailers[i].Left - b.Weight, trailers[i].Load);
            }
        }
        return trailers.ConvertAll(t => t.Load);
    }
}

public sealed class Ditches
{
    private readonly Dictionary<string, List<(string To, int Drop)>> _edges = [];

    public void Dig(string from, string to, int drop) =>
        (_edges.TryGetValue(from, out var l) ? l : _edges[from] = []).Add((to, drop));

    public IReadOnlyList<string> Cheapest(string source, string sink)
    {
        var cost = new Dictionary<string, int> { [source] = 0 };
        var via = new Dictionary<string, string>();
        var open = new PriorityQueue<string, int>();
        open.Enqueue(source, 0);
        while (open.TryDequeue(out var here, out var c))
        {
            if (here == sink) break;
            if (c > cost[here]) continue;
            foreach (var (to, drop) in _edges.GetValueOrDefault(here, []))
            {
                var next = c + drop;
                if (cost.TryGetValue(to, out var known) && known <= next) continue;
                cost[to] = next;
                via[to] = here;
                open.Enqueue(to, next);
            }
        }
        if (!cost.ContainsKey(sink)) return [];
        var path = new Stack<string>([sink]);
        while (path.Peek() != source) path.Push(via[path.Peek()]);
        return [.. path];
    }
}

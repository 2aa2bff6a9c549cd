namespace Corpus.Services.Dependency.HeldOut;

public class StronglyConnected
{
    private readonly List<int>[] adj;
    private int[] low = [], num = [];
    private int counter;
    private readonly Stack<int> stack = new();
    private readonly List<List<int>> found = [];

    public StronglyConnected(List<int>[] adjacency) => adj = adjacency;

    public IReadOnlyList<List<int>> Run()
    {
        num = new int[adj.Length];
        low = new int[adj.Length];
        for (int v = 0; v < adj.Length; v++) if (num[v] == 0) Dig(v);
        return found;
    }

    private void Dig(int v)
    {
        num[v] = low[v] = ++counter;
        stack.Push(v);
        foreach (var w in adj[v])
            if (num[w] == 0) { Dig(w); low[v] = Math.Min(low[v], low[w]); }
            else if (stack.Contains(w)) low[v] = Math.Min(low[v], num[w]);
        if (low[v] != num[v]) return;
        var c = new List<int>();
        int x;
        do { x = stack.Pop(); c.Add(x); } while (x != v);
        found.Add(c);
    }
}

public static class Ancestry
{
    public sealed record Pedigree(string Name, Pedigree? Sire, Pedigree? Dam);

    public static double InbreedingPaths(Pedigree animal)
    {
        if (animal.Sire is null || animal.Dam is null) return 0;
        var left = Depths(animal.Sire, 0, []);
        var right = Depths(animal.Dam, 0, []);
        return left.Keys.Intersect(right.Keys).Sum(a => Math.Pow(0.5, left[a] + right[a] + 1));
    }

    private static Dictionary<string, int> Depths(Pedigree? p, int depth, Dictionary<string, int> into)
    {
        if (p is null) return into;
        if (!into.TryGetValue(p.Name, out var d) || depth < d) into[p.Name] = depth;
        Depths(p.Sire, depth + 1, into);
        Depths(p.Dam, depth + 1, into);
        return into;
    }
}

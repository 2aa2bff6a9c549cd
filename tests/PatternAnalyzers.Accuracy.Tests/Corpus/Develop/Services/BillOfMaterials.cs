namespace Corpus.Services.Manufacturing;

public sealed record Part(string Number, IReadOnlyList<(Part Component, int Quantity)> Components);

public class BomExplosion
{
    public IReadOnlyDictionary<string, int> Flatten(Part root, int quantity)
    {
        var totals = new Dictionary<string, int>();
        var work = new Queue<(Part, int)>([(root, quantity)]);
        while (work.TryDequeue(out var item))
        {
            var (part, q) = item;
            if (part.Components.Count == 0)
            {
                totals[part.Number] = totals.GetValueOrDefault(part.Number) + q;
                continue;
            }
            foreach (var (c, n) in part.Components) work.Enqueue((c, q * n));
        }
        return totals;
    }
}

public abstract record Shape;
public sealed record Leaf(string Name) : Shape;
public sealed record Group(IReadOnlyList<Shape> Children) : Shape;

public static class ShapeWalker
{
    public static IEnumerable<(Shape Shape, int Depth)> DepthFirst(Shape root)
    {
        var stack = new Stack<(Shape, int)>();
        stack.Push((root, 0));
        while (stack.TryPop(out var top))
        {
            yield return top;
            if (top.Item1 is Group g)
                for (var i = g.Children.Count - 1; i >= 0; i--) stack.Push((g.Children[i], top.Item2 + 1));
        }
    }
}

/// <summary>Shortest route on a warehouse grid.</summary>
public sealed class AStar(bool[,] blocked)
{
    public List<(int X, int Y)>? Path((int X, int Y) from, (int X, int Y) to)
    {
        var open = new PriorityQueue<(int X, int Y), int>();
        var came = new Dictionary<(int X, int Y), (int X, int Y)>();
        var g = new Dictionary<(int X, int Y), int> { [from] = 0 };
        open.Enqueue(from, 0);
        while (open.TryDequeue(out var c, out _))
        {
            if (c == to)
            {
                var path = new List<(int, int)> { c };
                while (came.TryGetValue(c, out c)) path.Insert(0, c);
                return path;
            }
            foreach (var n in new[] { (X: c.X + 1, c.Y), (X: c.X - 1, c.Y), (c.X, Y: c.Y + 1), (c.X, Y: c.Y - 1) })
            {
                if (n.X < 0 || n.Y < 0 || n.X >= blocked.GetLength(0) || n.Y >= blocked.GetLength(1) || blocked[n.X, n.Y]) continue;
                var t = g[c] + 1;
                if (t >= g.GetValueOrDefault(n, int.MaxValue)) continue;
                came[n] = c;
                g[n] = t;
                open.Enqueue(n, t + Math.Abs(n.X - to.X) + Math.Abs(n.Y - to.Y));
            }
        }
        return null;
    }
}

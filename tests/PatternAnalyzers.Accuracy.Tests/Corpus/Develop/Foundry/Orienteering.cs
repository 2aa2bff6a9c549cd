namespace Corpus.Foundry.Orienteering;

public readonly record struct Cell(int X, int Y)
{
    public double DistanceTo(Cell other) => Math.Sqrt(Math.Pow(X - other.X, 2) + Math.Pow(Y - other.Y, 2));
}

/// <summary>The quickest way from control to control over ground of uneven going.</summary>
public sealed class Legs(double[,] going)
{
    private static readonly (int Dx, int Dy)[] Around = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)];

    public IReadOnlyList<Cell> Between(Cell from, Cell to)
    {
        var open = new PriorityQueue<Cell, double>();
        var cost = new Dictionary<Cell, double> { [from] = 0 };
        var came = new Dictionary<Cell, Cell>();
        open.Enqueue(from, 0);
        while (open.TryDequeue(out var here, out _))
        {
            if (here == to) return Unwind(came, from, to);
            foreach (var (dx, dy) in Around)
            {
                var next = new Cell(here.X + dx, here.Y + dy);
                if (next.X < 0 || next.Y < 0 || next.X >= going.GetLength(0) || next.Y >= going.GetLength(1)) continue;
                var g = going[next.X, next.Y];
                if (double.IsInfinity(g)) continue;
                var c = cost[here] + g * here.DistanceTo(next);
                if (cost.TryGetValue(next, out var known) && known <= c) continue;
                cost[next] = c;
                came[next] = here;
                open.Enqueue(next, c + next.DistanceTo(to));
            }
        }

        return [];
    }

    private static List<Cell> Unwind(Dictionary<Cell, Cell> came, Cell from, Cell to)
    {
        var path = new List<Cell> { to };
        while (to != from) path.Add(to = came[to]);
        path.Reverse();
        return path;
    }
}

/// <summary>Places of a mass start with ties, splits and disqualifications.</summary>
public static class ResultRanking
{
    public static IEnumerable<(int Place, string Runner, TimeSpan Time)> Rank(IEnumerable<(string Runner, TimeSpan Time, IReadOnlyList<int> Punches)> runners, IReadOnlyList<int> course)
    {
        var valid = runners.Where(r => Complete(r.Punches, course)).OrderBy(r => r.Time).ThenBy(r => r.Runner, StringComparer.Ordinal);
        int place = 0, seen = 0;
        TimeSpan? last = null;
        foreach (var r in valid)
        {
            seen++;
            if (r.Time != last) place = seen;
            last = r.Time;
            yield return (place, r.Runner, r.Time);
        }
    }

    private static bool Complete(IReadOnlyList<int> punches, IReadOnlyList<int> course)
    {
        var i = 0;
        foreach (var p in punches)
            if (i < course.Count && p == course[i]) i++;
        return i == course.Count;
    }
}

public sealed class ScoreBoard
{
    public string Event { get; set; } = "";
    public List<string> Leaders { get; } = [];
    public DateTimeOffset UpdatedAt { get; set; }
}

namespace Corpus.Services.Sports;

public sealed record MatchResult(string Home, string Away, int HomeGoals, int AwayGoals);
public sealed record TableRow(int Position, string Team, int Points, int GoalDifference);

public static class StandingsCalculator
{
    public static IReadOnlyList<TableRow> Build(IEnumerable<MatchResult> results)
    {
        var rows = new Dictionary<string, (int Pts, int Gd, int Gf)>();
        foreach (var m in results)
        {
            Add(m.Home, m.HomeGoals, m.AwayGoals);
            Add(m.Away, m.AwayGoals, m.HomeGoals);
        }
        return rows.OrderByDescending(r => r.Value.Pts).ThenByDescending(r => r.Value.Gd).ThenByDescending(r => r.Value.Gf)
            .Select((r, i) => new TableRow(i + 1, r.Key, r.Value.Pts, r.Value.Gd)).ToArray();

        void Add(string team, int f, int a)
        {
            var r = rows.GetValueOrDefault(team);
            rows[team] = (r.Pts + (f > a ? 3 : f == a ? 1 : 0), r.Gd + f - a, r.Gf + f);
        }
    }
}

public class TopK<T>
{
    private readonly PriorityQueue<T, double> heap = new();
    private readonly int k;
    public TopK(int k) => this.k = k;

    public void Offer(T item, double weight)
    {
        if (heap.Count < k) heap.Enqueue(item, weight);
        else heap.EnqueueDequeue(item, weight);
    }

    public T[] Best()
    {
        var r = new T[heap.Count];
        for (var i = r.Length - 1; i >= 0; i--) r[i] = heap.Dequeue();
        return r;
    }
}

internal sealed class Pecking
{
    // power iteration over "who lost to whom"
    public double[] Order(bool[,] lost, int rounds = 50)
    {
        var n = lost.GetLength(0);
        var w = Enumerable.Repeat(1.0 / n, n).ToArray();
        for (var r = 0; r < rounds; r++)
        {
            var next = Enumerable.Repeat(0.15 / n, n).ToArray();
            for (var i = 0; i < n; i++)
            {
                var outs = 0;
                for (var j = 0; j < n; j++) if (lost[i, j]) outs++;
                for (var j = 0; j < n; j++)
                    if (outs == 0) next[j] += 0.85 * w[i] / n;
                    else if (lost[i, j]) next[j] += 0.85 * w[i] / outs;
            }
            w = next;
        }
        return w;
    }
}

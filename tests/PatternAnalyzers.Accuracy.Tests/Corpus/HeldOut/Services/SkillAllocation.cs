namespace Corpus.Services.Staffing.HeldOut;

public class Ally
{
    readonly int[,] cost;
    public Ally(int[,] cost) => this.cost = cost;

    /// <summary>Returns, for each worker, the index of the shift.</summary>
    public int[] Assign()
    {
        int n = cost.GetLength(0), m = cost.GetLength(1);
        int[] u = new int[n + 1], v = new int[m + 1], p = new int[m + 1], way = new int[m + 1];
        for (int i = 1; i <= n; ++i)
        {
            p[0] = i;
            int j0 = 0;
            var minv = Enumerable.Repeat(int.MaxValue, m + 1).ToArray();
            var used = new bool[m + 1];
            do
            {
                used[j0] = true;
                int i0 = p[j0], delta = int.MaxValue, j1 = 0;
                for (int j = 1; j <= m; ++j)
                    if (!used[j])
                    {
                        int cur = cost[i0 - 1, j - 1] - u[i0] - v[j];
                        if (cur < minv[j]) { minv[j] = cur; way[j] = j0; }
                        if (minv[j] < delta) { delta = minv[j]; j1 = j; }
                    }
                for (int j = 0; j <= m; ++j)
                    if (used[j]) { u[p[j]] += delta; v[j] -= delta; } else minv[j] -= delta;
                j0 = j1;
            } while (p[j0] != 0);
            do { int j1 = way[j0]; p[j0] = p[j1]; j0 = j1; } while (j0 != 0);
        }
        var ans = new int[n];
        for (int j = 1; j <= m; ++j) if (p[j] > 0) ans[p[j] - 1] = j - 1;
        return ans;
    }
}

public sealed class WildcardTopicMatcher
{
    public bool Matches(string filter, string topic)
    {
        var f = filter.Split('/');
        var t = topic.Split('/');
        for (var i = 0; i < f.Length; i++)
        {
            if (f[i] == "#") return i == f.Length - 1;
            if (i >= t.Length) return false;
            if (f[i] != "+" && !f[i].Equals(t[i], StringComparison.Ordinal)) return false;
        }
        return f.Length == t.Length;
    }
}

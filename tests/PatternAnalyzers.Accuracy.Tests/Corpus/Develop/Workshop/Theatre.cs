namespace Corpus.Workshop.Surgery;

public sealed record Operation(string Patient, DateTime From, DateTime To, int Urgency);

/// <summary>Which of the requested operations one theatre takes so that the summed urgency is highest.</summary>
public sealed class TheatreDay
{
    public IReadOnlyList<Operation> Choose(IEnumerable<Operation> requested)
    {
        var ops = requested.OrderBy(o => o.To).ToArray();
        var best = new int[ops.Length + 1];
        var before = new int[ops.Length];
        for (var i = 0; i < ops.Length; i++)
        {
            int lo = 0, hi = i;
            while (lo < hi)
            {
                var mid = (lo + hi) / 2;
                if (ops[mid].To <= ops[i].From) lo = mid + 1;
                else hi = mid;
            }

            before[i] = lo;
            best[i + 1] = Math.Max(best[i], best[lo] + ops[i].Urgency);
        }

        var chosen = new List<Operation>();
        for (var i = ops.Length; i > 0;)
        {
            if (best[i] == best[i - 1])
            {
                i--;
                continue;
            }

            chosen.Add(ops[i - 1]);
            i = before[i - 1];
        }

        chosen.Reverse();
        return chosen;
    }
}

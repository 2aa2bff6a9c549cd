namespace Corpus.Services.Rostering;

public sealed record Job(string Name, TimeSpan Length, DateTime Deadline, int Weight);
public sealed record Slot(string Machine, string Job, DateTime Start, DateTime End);

public sealed class ListScheduler
{
    public IReadOnlyList<Slot> Plan(IEnumerable<Job> jobs, IReadOnlyList<string> machines, DateTime from)
    {
        var free = new PriorityQueue<string, DateTime>(machines.Select(m => (m, from)));
        var slots = new List<Slot>();
        foreach (var j in jobs.OrderBy(j => j.Deadline).ThenByDescending(j => j.Weight))
        {
            free.TryDequeue(out var machine, out var at);
            slots.Add(new Slot(machine!, j.Name, at, at + j.Length));
            free.Enqueue(machine!, at + j.Length);
        }
        return slots;
    }
}

public class TimerWheel
{
    private readonly LinkedList<(int Rounds, Action Callback)>[] spokes;
    private int cursor;

    public TimerWheel(int size)
    {
        spokes = new LinkedList<(int, Action)>[size];
        for (int i = 0; i < size; i++) spokes[i] = new();
    }

    public void After(int ticks, Action callback) => spokes[(cursor + ticks) % spokes.Length].AddLast((ticks / spokes.Length, callback));

    public void Tick()
    {
        cursor = (cursor + 1) % spokes.Length;
        for (var n = spokes[cursor].First; n != null;)
        {
            var next = n.Next;
            if (n.Value.Rounds == 0) { spokes[cursor].Remove(n); n.Value.Callback(); }
            else n.Value = (n.Value.Rounds - 1, n.Value.Callback);
            n = next;
        }
    }
}

internal static class Bookings
{
    // weighted interval selection
    public static int BestValue((int From, int To, int Value)[] requests)
    {
        Array.Sort(requests, (a, b) => a.To.CompareTo(b.To));
        var dp = new int[requests.Length + 1];
        for (int i = 1; i <= requests.Length; i++)
        {
            int lo = 0, hi = i - 1;
            while (lo < hi)
            {
                int mid = (lo + hi + 1) / 2;
                if (requests[mid - 1].To <= requests[i - 1].From) lo = mid; else hi = mid - 1;
            }
            dp[i] = Math.Max(dp[i - 1], dp[lo] + requests[i - 1].Value);
        }
        return dp[^1];
    }
}

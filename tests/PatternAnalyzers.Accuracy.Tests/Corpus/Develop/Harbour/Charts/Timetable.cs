using System.Text;

namespace Corpus.Harbour.Charts.Timetable;

public sealed record Lift(string Id, int Minutes, int Earliest, int Latest);

/// <summary>Earliest-deadline-first over a number of cranes.</summary>
public sealed class LiftScheduler(int cranes)
{
    public Dictionary<string, (int Crane, int Start)> Plan(IEnumerable<Lift> lifts, out List<Lift> late)
    {
        var free = new int[cranes];
        var result = new Dictionary<string, (int, int)>();
        late = [];
        var waiting = lifts.OrderBy(l => l.Latest).ThenBy(l => l.Minutes).ToList();
        while (waiting.Count > 0)
        {
            var crane = Array.IndexOf(free, free.Min());
            var index = waiting.FindIndex(l => l.Earliest <= free[crane]);
            if (index < 0)
            {
                free[crane] = waiting.Min(l => l.Earliest);
                continue;
            }

            var lift = waiting[index];
            waiting.RemoveAt(index);
            if (free[crane] + lift.Minutes > lift.Latest) late.Add(lift);
            result[lift.Id] = (crane, free[crane]);
            free[crane] += lift.Minutes;
        }

        return result;
    }
}

/// <summary>Pairs pilots and ships so that nobody would rather swap (Gale and Shapley).</summary>
public static class Pairing
{
    public static IDictionary<string, string> Of(Dictionary<string, Queue<string>> shipsWish, Dictionary<string, List<string>> pilotsWish)
    {
        var engaged = new Dictionary<string, string>();
        var alone = new Stack<string>(shipsWish.Keys);
        while (alone.TryPop(out var ship))
        {
            if (!shipsWish[ship].TryDequeue(out var pilot)) continue;
            if (!engaged.TryGetValue(pilot, out var rival))
            {
                engaged[pilot] = ship;
                continue;
            }

            var wish = pilotsWish[pilot];
            if (wish.IndexOf(ship) < wish.IndexOf(rival))
            {
                engaged[pilot] = ship;
                alone.Push(rival);
            }
            else alone.Push(ship);
        }

        return engaged.ToDictionary(e => e.Value, e => e.Key);
    }
}

public class Bm25(IReadOnlyList<string[]> documents, double k1 = 1.2, double b = .75)
{
    private readonly double _average = documents.Average(d => d.Length);
    private readonly Dictionary<string, int> _df = documents.SelectMany(d => d.Distinct()).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());

    public IEnumerable<(int Document, double Rank)> Rank(params string[] query)
    {
        var ranks = new double[documents.Count];
        foreach (var term in query)
        {
            if (!_df.TryGetValue(term, out var df)) continue;
            var idf = Math.Log(1 + (documents.Count - df + .5) / (df + .5));
            for (var i = 0; i < ranks.Length; i++)
            {
                var tf = documents[i].Count(t => t == term);
                if (tf > 0) ranks[i] += idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * documents[i].Length / _average));
            }
        }

        return ranks.Select((r, i) => (i, r)).Where(x => x.r > 0).OrderByDescending(x => x.r);
    }
}

/// <summary>Cuts a stream of bytes where the rolling hash of its last 48 bytes ends in zeros.</summary>
public sealed class Slicer
{
    private const int Window = 48;
    private const uint Mask = 0x1FFF;

    public List<(int Start, int Length, ulong Hash)> Slice(ReadOnlySpan<byte> data)
    {
        var slices = new List<(int, int, ulong)>();
        uint rolling = 0, power = 1;
        for (var i = 0; i < Window; i++) power *= 31;
        var start = 0;
        ulong whole = 14695981039346656037;
        for (var i = 0; i < data.Length; i++)
        {
            rolling = rolling * 31 + data[i];
            if (i >= Window) rolling -= power * data[i - Window];
            whole = (whole ^ data[i]) * 1099511628211;
            if ((rolling & Mask) != 0 && i != data.Length - 1) continue;
            slices.Add((start, i - start + 1, whole));
            start = i + 1;
            whole = 14695981039346656037;
        }

        return slices;
    }
}

internal static class Semaphore7
{
    /// <summary>Splits "3x20GP+1x40HC@12.5t" into counts, types and weights.</summary>
    public static List<(int Count, string Type, decimal? Tons)> Explode(string text)
    {
        var list = new List<(int, string, decimal?)>();
        var i = 0;
        while (i < text.Length)
        {
            var count = 0;
            while (i < text.Length && char.IsDigit(text[i])) count = count * 10 + (text[i++] - '0');
            if (i >= text.Length || text[i++] != 'x') throw new FormatException($"x expected at {i}");
            var type = new StringBuilder();
            while (i < text.Length && char.IsLetterOrDigit(text[i])) type.Append(text[i++]);
            decimal? tons = null;
            if (i < text.Length && text[i] == '@')
            {
                var end = text.IndexOf('t', i);
                tons = decimal.Parse(text[(i + 1)..end], System.Globalization.CultureInfo.InvariantCulture);
                i = end + 1;
            }

            list.Add((Math.Max(1, count), type.ToString(), tons));
            if (i < text.Length && text[i] == '+') i++;
        }

        return list;
    }
}

public class DemurrageCalculator
{
    private static readonly (int UpTo, decimal PerDay)[] Steps = [(3, 0m), (7, 45m), (14, 90m), (int.MaxValue, 160m)];

    public decimal Calculate(DateOnly arrived, DateOnly collected, ISet<DateOnly> holidays, bool reefer)
    {
        var total = 0m;
        var counted = 0;
        for (var day = arrived; day < collected; day = day.AddDays(1))
        {
            if (counted < 3 && (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(day))) continue;
            counted++;
            var rate = Steps.First(s => counted <= s.UpTo).PerDay;
            total += reefer ? rate * 1.8m : rate;
        }

        return total;
    }
}

public sealed class LiftPlan
{
    public IReadOnlyList<Lift> Lifts { get; init; } = [];
    public int Cranes { get; init; }
    public int Total => Lifts.Sum(l => l.Minutes);
}

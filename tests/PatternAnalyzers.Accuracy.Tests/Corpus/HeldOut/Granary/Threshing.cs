namespace Corpus.Granary.Season.HeldOut;

public sealed record Job(string Name, int Hours, string[] After);

/// <summary>Earliest starts, with one lane per machine.</summary>
public class SeasonPlan
{
    private readonly int[] _machines;
    public SeasonPlan(int machines) => _machines = new int[machines];

    public IDictionary<string, (int Machine, int Start)> LayOut(IReadOnlyCollection<Job> jobs)
    {
        var ends = new Dictionary<string, int>();
        var plan = new SortedDictionary<string, (int, int)>();
        var waiting = jobs.ToList();
        Array.Clear(_machines);
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(j => j.After.All(ends.ContainsKey)).OrderByDescending(j => j.Hours).FirstOrDefault()
                ?? throw new InvalidOperationException("circle among " + string.Join(", ", waiting.Select(j => j.Name)));
            var earliest = ready.After.Select(a => ends[a]).DefaultIfEmpty().Max();
            var m = 0;
            for (var i = 1; i < _machines.Length; i++) if (_machines[i] < _machines[m]) m = i;
            var start = Math.Max(earliest, _machines[m]);
            plan[ready.Name] = (m, start);
            ends[ready.Name] = _machines[m] = start + ready.Hours;
            waiting.Remove(ready);
        }
        return plan;
    }
}

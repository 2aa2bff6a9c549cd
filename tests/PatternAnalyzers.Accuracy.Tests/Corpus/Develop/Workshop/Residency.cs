namespace Corpus.Workshop.Residency;

public sealed record Doctor(string Id, IReadOnlyList<string> Preferred);
public sealed record Programme(string Id, int Seats, IReadOnlyList<string> Preferred);

/// <summary>Deferred acceptance, doctors proposing.</summary>
public sealed class PlacementRound
{
    public IReadOnlyDictionary<string, string> Run(IReadOnlyCollection<Doctor> doctors, IReadOnlyCollection<Programme> programmes)
    {
        var rank = programmes.ToDictionary(p => p.Id, p => p.Preferred.Select((d, i) => (d, i)).ToDictionary(x => x.d, x => x.i));
        var seats = programmes.ToDictionary(p => p.Id, p => p.Seats);
        var held = programmes.ToDictionary(p => p.Id, _ => new List<string>());
        var next = doctors.ToDictionary(d => d.Id, _ => 0);
        var lists = doctors.ToDictionary(d => d.Id, d => d.Preferred);
        var free = new Queue<string>(doctors.Select(d => d.Id));

        while (free.TryDequeue(out var doctor))
        {
            if (next[doctor] >= lists[doctor].Count) continue;
            var programme = lists[doctor][next[doctor]++];
            if (!rank.TryGetValue(programme, out var order) || !order.ContainsKey(doctor))
            {
                free.Enqueue(doctor);
                continue;
            }

            var here = held[programme];
            here.Add(doctor);
            if (here.Count <= seats[programme]) continue;
            var worst = here.MaxBy(d => order[d])!;
            here.Remove(worst);
            free.Enqueue(worst);
        }

        return held.SelectMany(h => h.Value.Select(d => (d, h.Key))).ToDictionary(x => x.d, x => x.Key);
    }
}

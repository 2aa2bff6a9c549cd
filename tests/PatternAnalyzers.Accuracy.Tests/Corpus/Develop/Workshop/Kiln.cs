namespace Corpus.Workshop.Ceramics;

public sealed record Firing(string Batch, int Hours, int DueHour, int ConeTemperature);
public sealed record Slot(string Batch, int Kiln, int StartHour, bool Late);

public sealed class KilnPlanner(int kilns)
{
    public List<Slot> Plan(IEnumerable<Firing> firings)
    {
        var freeAt = new PriorityQueue<int, int>();
        for (var k = 0; k < kilns; k++) freeAt.Enqueue(k, 0);
        var lastCone = new int[kilns];
        var plan = new List<Slot>();
        foreach (var f in firings.OrderBy(f => f.DueHour).ThenByDescending(f => f.Hours))
        {
            freeAt.TryDequeue(out var kiln, out var hour);
            if (lastCone[kiln] > f.ConeTemperature + 200) hour += 3;
            lastCone[kiln] = f.ConeTemperature;
            var end = hour + f.Hours;
            plan.Add(new Slot(f.Batch, kiln, hour, end > f.DueHour));
            freeAt.Enqueue(kiln, end);
        }

        return plan;
    }
}

public sealed class KilnSchedule
{
    public DateOnly Week { get; init; }
    public List<Slot> Slots { get; init; } = [];
    public int LateCount => Slots.Count(s => s.Late);
}

namespace Corpus.Services.GroundStation.HeldOut;

public readonly record struct Pass(string Satellite, DateTime Rise, DateTime Set, double MaxElevation);

public class PassPlanner
{
    public static List<Pass> Choose(IEnumerable<Pass> passes, TimeSpan slew)
    {
        var chosen = new List<Pass>();
        foreach (var p in passes.OrderBy(p => p.Set))
        {
            if (p.MaxElevation < 10) continue;
            if (chosen.Count == 0 || chosen[^1].Set + slew <= p.Rise) { chosen.Add(p); continue; }
            var previous = chosen[^1];
            var fits = chosen.Count < 2 || chosen[^2].Set + slew <= p.Rise;
            if (fits && p.MaxElevation > previous.MaxElevation * 1.5) chosen[^1] = p;
        }
        return chosen;
    }
}

public sealed class WeightedRoundRobin<T>
{
    private readonly (T Item, int Weight)[] items;
    private readonly int[] current;

    public WeightedRoundRobin(IEnumerable<(T, int)> items)
    {
        this.items = items.ToArray();
        current = new int[this.items.Length];
    }

    public T Next()
    {
        var total = 0;
        var best = -1;
        for (var i = 0; i < items.Length; i++)
        {
            current[i] += items[i].Weight;
            total += items[i].Weight;
            if (best < 0 || current[i] > current[best]) best = i;
        }
        current[best] -= total;
        return items[best].Item;
    }
}

namespace Corpus.Services.Mathematics;

public sealed class KalmanFilter
{
    private double x, p;
    private readonly double q, r;

    public KalmanFilter(double initial, double processNoise, double measurementNoise) { x = initial; p = 1; q = processNoise; r = measurementNoise; }

    public double Step(double z)
    {
        p += q;
        var k = p / (p + r);
        x += k * (z - x);
        p *= 1 - k;
        return x;
    }
}

public static class Amortization
{
    public static IEnumerable<(int Month, decimal Interest, decimal Principal, decimal Balance)> Schedule(decimal loan, decimal annualRate, int months)
    {
        var i = (double)annualRate / 12;
        var payment = i == 0 ? loan / months : (decimal)((double)loan * i / (1 - Math.Pow(1 + i, -months)));
        for (var m = 1; m <= months; m++)
        {
            var interest = decimal.Round(loan * (decimal)i, 2);
            var principal = m == months ? loan : decimal.Round(payment - interest, 2);
            loan -= principal;
            yield return (m, interest, principal, loan);
        }
    }
}

public class Knap
{
    public IReadOnlyCollection<int> Pack(int[] weights, int[] values, int capacity)
    {
        var best = new int[weights.Length + 1, capacity + 1];
        for (int i = 1; i <= weights.Length; i++)
            for (int c = 0; c <= capacity; c++)
                best[i, c] = weights[i - 1] > c ? best[i - 1, c] : Math.Max(best[i - 1, c], best[i - 1, c - weights[i - 1]] + values[i - 1]);
        var picked = new Stack<int>();
        for (int i = weights.Length, c = capacity; i > 0; i--)
            if (best[i, c] != best[i - 1, c]) { picked.Push(i - 1); c -= weights[i - 1]; }
        return picked.ToArray();
    }
}

public sealed class ReservoirSampler<T>(int size, Random random)
{
    private readonly List<T> kept = new(size);
    private long seen;

    public void Observe(T item)
    {
        seen++;
        if (kept.Count < size) { kept.Add(item); return; }
        var slot = random.NextInt64(seen);
        if (slot < size) kept[(int)slot] = item;
    }

    public IReadOnlyList<T> Sample => kept;
}

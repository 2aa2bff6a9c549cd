namespace Corpus.OnexFlow.Behaviour.Energy;

public readonly record struct Reading(DateTime At, decimal KilowattHours);

public interface ITariffManager { decimal Charge(IReadOnlyList<Reading> readings); }

public sealed class TariffManager : ITariffManager
{
    private const decimal Peak = 0.38m;
    private const decimal OffPeak = 0.22m;

    public decimal Charge(IReadOnlyList<Reading> readings)
    {
        var total = 0m;
        foreach (var reading in readings)
        {
            total += reading.KilowattHours * (IsPeak(reading.At) ? Peak : OffPeak);
        }

        return decimal.Round(total, 2, MidpointRounding.ToEven);
    }

    private static bool IsPeak(DateTime at) => at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && at.Hour is >= 7 and < 21;
}

public sealed class MeterFileExporter
{
    public IEnumerable<string> Export(IEnumerable<Reading> readings)
    {
        yield return "at;kwh;delta";
        Reading? previous = null;
        foreach (var reading in readings.OrderBy(r => r.At))
        {
            var delta = previous is { } p ? reading.KilowattHours - p.KilowattHours : 0;
            if (delta >= 0) yield return FormattableString.Invariant($"{reading.At:yyyy-MM-ddTHH:mm};{reading.KilowattHours};{delta}");
            previous = reading;
        }
    }
}

/// <summary>Balances surplus between neighbours of one street.</summary>
public class GridOrchestration
{
    public IReadOnlyList<(int From, int To, decimal Kw)> Settle(IReadOnlyList<decimal> surplus)
    {
        var left = surplus.ToArray();
        var moves = new List<(int, int, decimal)>();
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < left.Length && left[i] > 0; j++)
            {
                if (left[j] >= 0) continue;
                var kw = Math.Min(left[i], -left[j]);
                left[i] -= kw;
                left[j] += kw;
                moves.Add((i, j, kw));
            }
        }

        return moves;
    }
}

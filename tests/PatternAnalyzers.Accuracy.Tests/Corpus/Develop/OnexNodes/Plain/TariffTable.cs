namespace Corpus.OnexNodes.Plain;

public sealed record MeterReading(DateTime From, DateTime To, decimal KilowattHours);
public sealed record TariffBand(TimeOnly Start, TimeOnly End, decimal CentsPerKwh);
public sealed record BillLine(string Text, decimal Amount);

public class Billing2
{
    private readonly TariffBand[] _bands;
    private readonly decimal _standingChargePerDay;

    public Billing2(TariffBand[] bands, decimal standingChargePerDay)
    {
        _bands = bands;
        _standingChargePerDay = standingChargePerDay;
    }

    public IReadOnlyList<BillLine> Lines(IEnumerable<MeterReading> readings)
    {
        var perBand = new decimal[_bands.Length];
        var days = new HashSet<DateTime>();
        foreach (var reading in readings)
        {
            days.Add(reading.From.Date);
            var hours = Math.Max(1, (int)(reading.To - reading.From).TotalHours);
            for (var h = 0; h < hours; h++)
            {
                perBand[BandOf(TimeOnly.FromDateTime(reading.From.AddHours(h)))] += reading.KilowattHours / hours;
            }
        }

        var lines = _bands.Select((b, i) => new BillLine($"{b.Start}-{b.End}: {perBand[i]:F1} kWh", decimal.Round(perBand[i] * b.CentsPerKwh / 100, 2))).ToList();
        lines.Add(new BillLine($"Standing charge, {days.Count} days", days.Count * _standingChargePerDay));
        return lines;
    }

    private int BandOf(TimeOnly time)
    {
        var index = Array.FindIndex(_bands, b => time.IsBetween(b.Start, b.End));
        return index < 0 ? 0 : index;
    }
}

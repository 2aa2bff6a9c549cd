namespace Corpus.Workshop.Greenhouse;

public readonly record struct BedReading(double SoilMoisture, double LeafTemp, double AirTemp, double Co2, double Lux);

internal static class Vigour
{
    /// <summary>A figure between 0 and 100 that growers read as "how happy is this bed".</summary>
    public static double Of(IReadOnlyList<BedReading> day)
    {
        if (day.Count == 0) return double.NaN;
        double total = 0;
        foreach (var r in day)
        {
            var moisture = Bell(r.SoilMoisture, 0.32, 0.08);
            var stress = Bell(r.LeafTemp - r.AirTemp, -1.5, 2.5);
            var carbon = Math.Min(1, r.Co2 / 900);
            var light = Math.Min(1, r.Lux / 28_000);
            total += Math.Pow(moisture * stress * carbon * light, 0.25);
        }

        return Math.Round(100 * total / day.Count, 1);
    }

    private static double Bell(double x, double centre, double width)
    {
        var z = (x - centre) / width;
        return Math.Exp(-z * z / 2);
    }
}

namespace Corpus.Services.Procurement.HeldOut;

public sealed record Offer(string Vendor, decimal Price, int DeliveryWeeks, double Quality);

public static class Topsis
{
    public static IEnumerable<(Offer Offer, double Closeness)> Rank(IReadOnlyList<Offer> offers, double wPrice, double wTime, double wQuality)
    {
        double[] w = [wPrice, wTime, wQuality];
        var m = offers.Select(o => new[] { (double)o.Price, o.DeliveryWeeks, o.Quality }).ToArray();
        var norm = Enumerable.Range(0, 3).Select(c => Math.Sqrt(m.Sum(r => r[c] * r[c]))).ToArray();
        foreach (var row in m) for (int c = 0; c < 3; c++) row[c] = row[c] / norm[c] * w[c];
        double[] best = [m.Min(r => r[0]), m.Min(r => r[1]), m.Max(r => r[2])];
        double[] worst = [m.Max(r => r[0]), m.Max(r => r[1]), m.Min(r => r[2])];
        return offers.Select((o, i) => (o, Closeness(m[i], best, worst))).OrderByDescending(x => x.Item2);
    }

    private static double Closeness(double[] r, double[] best, double[] worst)
    {
        double dp = Distance(r, best), dm = Distance(r, worst);
        return dm / (dp + dm);
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}

public class OfferSorter
{
    private readonly string[] _preferred;
    public OfferSorter(params string[] preferred) => _preferred = preferred;

    public IOrderedEnumerable<Offer> Sorted(IEnumerable<Offer> offers)
        => offers.OrderBy(o => Array.IndexOf(_preferred, o.Vendor) is var i && i < 0 ? int.MaxValue : i)
                 .ThenBy(o => o.Price * (1 + 0.01m * o.DeliveryWeeks))
                 .ThenByDescending(o => o.Quality);
}
